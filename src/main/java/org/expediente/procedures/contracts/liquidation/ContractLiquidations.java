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
  private final Guarantees guarantees;
  private final GuaranteeClaims claims;

  ContractLiquidations(
      LiquidationTable table,
      Obligations obligations,
      PaidSums paid,
      Fines fines,
      Guarantees guarantees,
      GuaranteeClaims claims) {
    this.table = table;
    this.obligations = obligations;
    this.paid = paid;
    this.fines = fines;
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
        sum(fines.of(contractCase).stream().filter(Fine::owed).map(Fine::amount)));
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
        .max(BigDecimal.ZERO.setScale(2));
  }

  /**
   * USD that the contractor still owes: what its guarantor paid of the advance is taken off.
   *
   * @return zero where the balance is the contractor's
   */
  public BigDecimal owed(ContractLiquidation liquidation) {
    BigDecimal recovered = claims.recovered(liquidation.contractCase(), GuaranteeKind.ANTICIPO);
    return liquidation.balance().negate().subtract(recovered).max(BigDecimal.ZERO.setScale(2));
  }

  private static BigDecimal sum(Stream<BigDecimal> amounts) {
    return amounts.reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }
}
