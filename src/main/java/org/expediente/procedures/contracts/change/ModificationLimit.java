package org.expediente.procedures.contracts.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** All modifications together stay within a share of what was signed (LACAP 83-A, 83-B). */
@Component
class ModificationLimit {
  private static final String MAX = "contracts.modification.max";

  private final Contracts contracts;
  private final Parameters parameters;

  ModificationLimit(Contracts contracts, Parameters parameters) {
    this.contracts = contracts;
    this.parameters = parameters;
  }

  /**
   * Whether one more would pass the limit.
   *
   * @param amount USD; below zero for a decrease
   */
  boolean passed(Contract contract, BigDecimal amount, LocalDate on) {
    BigDecimal changed =
        contracts.amount(contract, on).subtract(contract.originalAmount()).add(amount);
    return changed.abs().compareTo(contract.originalAmount().multiply(max(on))) > 0;
  }

  /** «Supera el 20 % de modificación.» */
  String sentence(LocalDate on) {
    return "Supera el %s %% de modificación."
        .formatted(max(on).movePointRight(2).stripTrailingZeros().toPlainString());
  }

  private BigDecimal max(LocalDate on) {
    return parameters.decimal(MAX, on);
  }
}
