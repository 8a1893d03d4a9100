package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.procedures.contracts.claim.GuaranteeClaims;
import org.expediente.procedures.contracts.claim.PaidSums;
import org.expediente.procedures.contracts.fine.Fine;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.payment.FineDeductions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The liquidations of all contracts, for other parts; figures are computed from the books. */
@Service
@Transactional(readOnly = true)
public class ContractLiquidations {
  private final LiquidationTable table;
  private final Obligations obligations;
  private final PaidSums paid;
  private final Fines fines;
  private final FineDeductions deductions;
  private final Guarantees guarantees;
  private final GuaranteeClaims claims;

  ContractLiquidations(
      LiquidationTable table,
      Obligations obligations,
      PaidSums paid,
      Fines fines,
      FineDeductions deductions,
      Guarantees guarantees,
      GuaranteeClaims claims) {
    this.table = table;
    this.obligations = obligations;
    this.paid = paid;
    this.fines = fines;
    this.deductions = deductions;
    this.guarantees = guarantees;
    this.claims = claims;
  }

  /** The last liquidation of a contract; empty before its first. */
  public Optional<ContractLiquidation> find(String contractCase) {
    return table.find(contractCase);
  }

  /** What became of the balance; empty while it is open, or where there was none. */
  public Optional<Settlement> settlement(ContractLiquidation liquidation) {
    return table.settlement(liquidation.id());
  }

  /** The figures of today. */
  public ContractSums sums(String contractCase) {
    return new ContractSums(
        sum(obligations.fulfilments(contractCase).stream().map(Fulfilment::delivered)),
        paid.cashPaid(contractCase),
        paid.advancePaid(contractCase),
        paid.amortised(contractCase),
        paid.retained(contractCase),
        finesLeft(contractCase));
  }

  /** Whether the books moved since the figures were reviewed: they must be reviewed again. */
  public boolean moved(ContractLiquidation liquidation) {
    return !liquidation.sums().equals(sums(liquidation.contractCase()));
  }

  /** USD of the advance that may still be claimed on its guarantees. */
  public BigDecimal claimable(String contractCase) {
    BigDecimal bonds =
        sum(
            guarantees.of(contractCase).stream()
                .filter(one -> one.kind() == GuaranteeKind.ANTICIPO)
                .filter(one -> one.state() != GuaranteeState.DEVUELTA)
                .map(Guarantee::amount));
    return paid.notAmortised(contractCase)
        .min(bonds)
        .subtract(claims.recovered(contractCase, GuaranteeKind.ANTICIPO))
        .max(zero());
  }

  /**
   * USD that the contractor still owes: what its guarantor paid of the advance is taken off, and so
   * is what came in for the fines meanwhile.
   *
   * @return zero where the balance is the contractor's
   */
  public BigDecimal owed(ContractLiquidation liquidation) {
    return liquidation
        .balance()
        .negate()
        .subtract(claims.recovered(liquidation.contractCase(), GuaranteeKind.ANTICIPO))
        .subtract(finesPaidSince(liquidation))
        .max(zero());
  }

  /** USD that the ministry owes; what came in for the fines meanwhile is given back with it. */
  public BigDecimal payable(ContractLiquidation liquidation) {
    return liquidation.balance().add(finesPaidSince(liquidation)).max(zero());
  }

  /** USD of the fines in the balance that came in otherwise since it was computed. */
  BigDecimal finesPaidSince(ContractLiquidation liquidation) {
    return liquidation.sums().fines().subtract(finesLeft(liquidation.contractCase())).max(zero());
  }

  /** A fine that was paid in part is owed for the rest: the part stands in the cash already. */
  private BigDecimal finesLeft(String contractCase) {
    return sum(fines.of(contractCase).stream().filter(Fine::owed).map(deductions::left));
  }

  private static BigDecimal zero() {
    return BigDecimal.ZERO.setScale(2);
  }

  private static BigDecimal sum(Stream<BigDecimal> amounts) {
    return amounts.reduce(zero(), BigDecimal::add);
  }
}
