package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.database.FirstRow;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves credit before money moves (A24, A32). The line of the ministry's budget is locked while
 * it is looked at, so that two cases cannot both take the last of it (trap 10).
 */
@Service
@Transactional
public class Commitments {
  private final CommitmentTable table;
  private final Executions executions;
  private final Balances balances;
  private final FirstRow firstRow;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  Commitments(
      CommitmentTable table,
      Executions executions,
      Balances balances,
      FirstRow firstRow,
      Journal journal,
      Actors actors,
      Clock clock) {
    this.table = table;
    this.executions = executions;
    this.balances = balances;
    this.firstRow = firstRow;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * The financial area certified that so much of the line is free now (A02).
   *
   * @param available USD
   */
  public void certify(String budgetLine, BigDecimal available) {
    firstRow.insert(() -> table.openLine(budgetLine));
    table.holdCredit(budgetLine);
    table.credit(budgetLine, table.onBudgetLine(budgetLine).add(available));
  }

  /**
   * Reserves credit for a payment.
   *
   * @throws Refusal conflict, where the agreement is not in force, the reference is known, or the
   *     case or the budget line has too little left
   */
  public void commit(Commitment commitment) {
    // a reimbursement is owed once the programme is over
    Execution execution =
        commitment.purpose() == Purpose.REEMBOLSO
            ? executions.hold(commitment.caseNumber())
            : executions.holdInForce(commitment.caseNumber());
    if (table.known(commitment.reference())) {
      throw Refusal.conflict(
          "funds.commitment.reference",
          "El compromiso «" + commitment.reference() + "» ya está registrado. Revise el número.");
    }
    enough(
        "El saldo disponible del expediente es %s y no alcanza para %s.",
        balances.of(commitment.caseNumber()).available(), commitment.amount());
    BigDecimal credit = table.holdCredit(execution.budgetLine());
    enough(
        "El crédito disponible de la línea presupuestaria es %s y no alcanza para %s.",
        credit.subtract(table.onBudgetLine(execution.budgetLine())), commitment.amount());
    table.add(commitment, execution.budgetLine(), actors.current().person(), clock.instant());
    journal.record(
        new Act(
            commitment.caseNumber(),
            "funds.committed",
            null,
            Map.of(
                "purpose", commitment.purpose(),
                "number", commitment.purposeId(),
                "amount", commitment.amount(),
                "reference", commitment.reference())));
  }

  private static void enough(String sentence, BigDecimal available, BigDecimal amount) {
    if (amount.compareTo(available) > 0) {
      throw Refusal.conflict(
          "funds.commitment.tooMuch",
          sentence.formatted(Words.money(available), Words.money(amount)));
    }
  }

  /** Gives back what is reserved for a payment that will not happen; none, nothing happens. */
  public void release(String caseNumber, Purpose purpose, long purposeId) {
    executions.hold(caseNumber);
    BigDecimal released = table.move(caseNumber, purpose, purposeId, "LIBERADO");
    if (released.signum() > 0) {
      journal.record(
          new Act(
              caseNumber,
              "funds.commitmentReleased",
              null,
              Map.of("purpose", purpose, "number", purposeId, "amount", released)));
    }
  }

  /** Committed or paid on a line of the plan, USD. */
  @Transactional(readOnly = true)
  public BigDecimal onPlanLine(String caseNumber, String planLine) {
    return table.onPlanLine(caseNumber, planLine);
  }

  /** What is reserved is paid now, to the cent. */
  void settle(String caseNumber, Purpose purpose, long purposeId, BigDecimal amount) {
    BigDecimal open = table.move(caseNumber, purpose, purposeId, "PAGADO");
    if (open.compareTo(amount) != 0) {
      throw Refusal.conflict(
          "funds.commitment.differs",
          "Lo comprometido para este pago es %s y no coincide con %s."
              .formatted(Words.money(open), Words.money(amount)));
    }
  }
}
