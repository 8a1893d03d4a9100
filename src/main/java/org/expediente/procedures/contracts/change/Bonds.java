package org.expediente.procedures.contracts.change;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/** The performance bond follows the contract: it grows with the amount and lasts as long. */
@Component
class Bonds {
  private static final String MARGIN = "contracts.change.guaranteeMargin";

  private final Guarantees guarantees;
  private final Contracts contracts;
  private final Parameters parameters;
  private final Clock clock;

  Bonds(Guarantees guarantees, Contracts contracts, Parameters parameters, Clock clock) {
    this.guarantees = guarantees;
    this.contracts = contracts;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * What is lacking; empty where the bond suffices, or the contract has none.
   *
   * @param movesEnd whether the change moved the last day of the contract
   */
  Optional<BondNeed> need(Change change, boolean movesEnd) {
    return guarantees.of(change.contractCase()).stream()
        .filter(
            one ->
                one.kind() == GuaranteeKind.CUMPLIMIENTO && one.state() == GuaranteeState.VIGENTE)
        .reduce((first, last) -> last)
        .map(bond -> needed(bond, change, movesEnd))
        .filter(
            need ->
                need.amount().compareTo(need.bond().amount()) > 0
                    || need.validTo().isAfter(need.bond().validTo()));
  }

  private BondNeed needed(Guarantee bond, Change change, boolean movesEnd) {
    LocalDate today = LocalDate.now(clock);
    Contract contract = contracts.of(change.contractCase());
    int margin = parameters.integer(MARGIN, today);
    LocalDate until = contract.endsOn().plusDays(margin);
    boolean prolong = movesEnd && until.isAfter(bond.validTo());
    return new BondNeed(
        bond, amount(bond, contract, change, today), prolong ? until : bond.validTo(), margin);
  }

  /** The same share of the contract as before the change. */
  private BigDecimal amount(Guarantee bond, Contract contract, Change change, LocalDate today) {
    if (change.amount() == null || change.amount().signum() < 0) {
      return bond.amount();
    }
    BigDecimal now = contracts.amount(contract, today);
    return bond.amount()
        .multiply(now)
        .divide(now.subtract(change.amount()), 2, RoundingMode.HALF_UP);
  }
}
