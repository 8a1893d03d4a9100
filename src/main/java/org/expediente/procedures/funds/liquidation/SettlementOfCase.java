package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.ledger.Balance;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.procedures.funds.ledger.UnduePayments;
import org.springframework.stereotype.Component;

/** Sums what goes into the formula from the books of a case; nothing is typed in (A48). */
@Component
class SettlementOfCase {
  private static final String RETURN_INTEREST = "funds.liquidation.returnInterest";

  private final Balances balances;
  private final LiquidationSummary summary;
  private final Objections objections;
  private final UnduePayments undue;
  private final ReconciliationTable reconciliations;
  private final Parameters parameters;
  private final Clock clock;

  SettlementOfCase(
      Balances balances,
      LiquidationSummary summary,
      Objections objections,
      UnduePayments undue,
      ReconciliationTable reconciliations,
      Parameters parameters,
      Clock clock) {
    this.balances = balances;
    this.summary = summary;
    this.objections = objections;
    this.undue = undue;
    this.reconciliations = reconciliations;
    this.parameters = parameters;
    this.clock = clock;
  }

  Settlement of(String caseNumber) {
    Balance books = balances.of(caseNumber);
    boolean interest = Boolean.parseBoolean(parameters.text(RETURN_INTEREST, LocalDate.now(clock)));
    return new Settlement(
        books.assigned(),
        books.transferred(),
        books.paidDirectly(),
        summary.reported(caseNumber),
        objected(caseNumber),
        interest ? books.interest() : BigDecimal.ZERO,
        books.refunded(),
        reconciliations.latest(caseNumber).map(Reconciliation::overrunAuthorised).orElse(false),
        undue.total(caseNumber));
  }

  /** O: what was objected to in a direct payment was never paid and is no part of it. */
  private BigDecimal objected(String caseNumber) {
    return objections.of(caseNumber).stream()
        .filter(objection -> objection.source() == ObjectionSource.RENDICION)
        .map(Objection::counts)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
