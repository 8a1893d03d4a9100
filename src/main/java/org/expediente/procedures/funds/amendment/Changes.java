package org.expediente.procedures.funds.amendment;

import java.math.BigDecimal;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.springframework.stereotype.Component;

/** What a modification would change as things stand now. */
@Component
class Changes {
  private final PlanBudget budget;
  private final Executions executions;

  Changes(PlanBudget budget, Executions executions) {
    this.budget = budget;
    this.executions = executions;
  }

  Change of(Amendment amendment) {
    return switch (amendment.kind()) {
      case TRASLADO -> transfer(amendment);
      case PLAZO ->
          new Change(
              lastDay(Words.date(executions.of(amendment.caseNumber()).endsOn())),
              lastDay(Words.date(amendment.endsOn())));
      case OTRO -> new Change(amendment.beforeText(), amendment.content());
    };
  }

  /**
   * @throws Refusal conflict, where the money is used by now or the programme is over
   */
  void requireStillPossible(Amendment amendment) {
    Execution execution = executions.of(amendment.caseNumber());
    if (execution.endedOn() != null) {
      throw Refusal.conflict(
          "funds.amendment.ended",
          "El programa terminó el %s: la %s ya no puede aplicarse. Rechácela con ese motivo."
              .formatted(Words.date(execution.endedOn()), name(amendment)));
    }
    if (amendment.kind() == AmendmentKind.TRASLADO && spent(amendment)) {
      throw Refusal.conflict(
          "funds.amendment.spent",
          "De la línea %s ya no quedan %s sin usar: la %s ya no puede aplicarse. Rechácela con ese motivo."
              .formatted(amendment.fromLine(), Words.money(amendment.amount()), name(amendment)));
    }
  }

  /** Whether the line has less left than the transfer takes. */
  boolean spent(Amendment amendment) {
    BudgetLine from = line(amendment, amendment.fromLine());
    return budget.left(amendment.caseNumber(), from).compareTo(amendment.amount()) < 0;
  }

  private Change transfer(Amendment amendment) {
    BigDecimal from = line(amendment, amendment.fromLine()).total();
    BigDecimal to = line(amendment, amendment.toLine()).total();
    return new Change(
        lines(amendment, from, to),
        lines(amendment, from.subtract(amendment.amount()), to.add(amendment.amount())));
  }

  private BudgetLine line(Amendment amendment, String code) {
    return budget.line(amendment.caseNumber(), code).orElseThrow();
  }

  private static String lines(Amendment amendment, BigDecimal from, BigDecimal to) {
    return "Línea %s: %s. Línea %s: %s."
        .formatted(amendment.fromLine(), Words.money(from), amendment.toLine(), Words.money(to));
  }

  private static String lastDay(String day) {
    return "Último día del programa: " + day + ".";
  }

  private static String name(Amendment amendment) {
    return "modificación " + amendment.number();
  }
}
