package org.expediente.procedures.funds.amendment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.LineSpending;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.PaymentMode;
import org.expediente.procedures.funds.plan.Plans;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the lines of the approved plan are worth today: the plan itself stays sealed, approved
 * transfers are added (A38, A-S10).
 */
@Service
@Transactional(readOnly = true)
public class PlanBudget {
  private final Plans plans;
  private final Agreements agreements;
  private final TransferTable transfers;
  private final Commitments commitments;
  private final AdvanceAccounts accounts;
  private final List<LineSpending> spending;

  PlanBudget(
      Plans plans,
      Agreements agreements,
      TransferTable transfers,
      Commitments commitments,
      AdvanceAccounts accounts,
      List<LineSpending> spending) {
    this.plans = plans;
    this.agreements = agreements;
    this.transfers = transfers;
    this.commitments = commitments;
    this.accounts = accounts;
    this.spending = List.copyOf(spending);
  }

  /**
   * The lines of the plan that was signed, their totals with every transfer applied. Quantities and
   * unit prices are those of the plan.
   */
  public List<BudgetLine> lines(String caseNumber) {
    List<LineTransfer> applied = transfers.of(caseNumber);
    return plans.lines(caseNumber, agreements.signed(caseNumber).planVersion()).stream()
        .map(line -> moved(line, applied))
        .toList();
  }

  /** The line of this code; empty where the plan has none. */
  public Optional<BudgetLine> line(String caseNumber, String code) {
    return lines(caseNumber).stream().filter(line -> line.code().equals(code)).findAny();
  }

  /** What is neither committed, paid nor known to be spent on a line of the plan, USD. */
  public BigDecimal left(String caseNumber, BudgetLine line) {
    BigDecimal used =
        spending.stream()
            .map(part -> part.spent(caseNumber, line.code()))
            .reduce(commitments.onPlanLine(caseNumber, line.code()), BigDecimal::add);
    BigDecimal left = line.total().subtract(used);
    return line.mode() == PaymentMode.ANTICIPO ? left.min(unreported(caseNumber)) : left;
  }

  /** Of all lines paid with advances: one line cannot have more left than all of them together. */
  private BigDecimal unreported(String caseNumber) {
    BigDecimal planned =
        lines(caseNumber).stream()
            .filter(line -> line.mode() == PaymentMode.ANTICIPO)
            .map(BudgetLine::total)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return accounts.of(caseNumber).stream()
        .map(AdvanceAccount::reported)
        .reduce(planned, BigDecimal::subtract);
  }

  private static BudgetLine moved(BudgetLine line, List<LineTransfer> applied) {
    BigDecimal total =
        applied.stream()
            .map(transfer -> transfer.on(line.code()))
            .reduce(line.total(), BigDecimal::add);
    return new BudgetLine(
        line.code(),
        line.description(),
        line.unit(),
        line.quantity(),
        line.unitPrice(),
        total,
        line.mode(),
        line.month(),
        line.activityCode(),
        line.administrative());
  }
}
