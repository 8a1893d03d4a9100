package org.expediente.procedures.funds.assembly;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Balance;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.procedures.funds.ledger.UnduePayments;
import org.springframework.stereotype.Service;

/** Reads the sums of a case from its books; nobody types one (A.10). */
@Service
class FigureBook {
  private final Assignments assignments;
  private final Executions executions;
  private final Balances balances;
  private final AdvanceAccounts accounts;
  private final Objections objections;
  private final UnduePayments undue;
  private final SettledBook settlements;

  FigureBook(
      Assignments assignments,
      Executions executions,
      Balances balances,
      AdvanceAccounts accounts,
      Objections objections,
      UnduePayments undue,
      SettledBook settlements) {
    this.assignments = assignments;
    this.executions = executions;
    this.balances = balances;
    this.accounts = accounts;
    this.objections = objections;
    this.undue = undue;
    this.settlements = settlements;
  }

  /** The sums now, with what this transaction has done. */
  Figures of(String caseNumber) {
    if (executions.find(caseNumber).isEmpty()) {
      return Figures.untouched(assignments.of(caseNumber).amount());
    }
    Balance balance = balances.of(caseNumber);
    List<AdvanceAccount> advances = accounts.of(caseNumber);
    Optional<Settled> settled = settlements.of(caseNumber);
    return new Figures(
        balance.assigned(),
        balance.committed(),
        balance.transferred(),
        balance.paidDirectly(),
        sum(advances, AdvanceAccount::reported),
        // the hearing may have changed what the review accepted: the liquidation has the last word
        settled.map(Settled::accepted).orElse(sum(advances, AdvanceAccount::accepted)),
        objected(caseNumber, ObjectionSource.RENDICION),
        objected(caseNumber, ObjectionSource.PAGO_DIRECTO),
        undue.total(caseNumber),
        balance.interest(),
        balance.refunded(),
        balance.reimbursed());
  }

  private BigDecimal objected(String caseNumber, ObjectionSource source) {
    return sum(
        objections.of(caseNumber).stream().filter(it -> it.source() == source).toList(),
        Objection::counts);
  }

  private static <T> BigDecimal sum(List<T> rows, Function<T, BigDecimal> amount) {
    return rows.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
