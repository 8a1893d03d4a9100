package org.expediente.procedures.contracts.termination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.Fines;
import org.springframework.stereotype.Component;

/**
 * The fines of a contract against the share of its value at which it is to end (LACAP 85, 94 b).
 */
@Component
class FineLimit {
  private final Contracts contracts;
  private final Fines fines;
  private final Parameters parameters;
  private final Clock clock;

  FineLimit(Contracts contracts, Fines fines, Parameters parameters, Clock clock) {
    this.contracts = contracts;
    this.fines = fines;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** USD that all fines came to. */
  BigDecimal accumulated(Contract contract) {
    return fines.accumulated(contract.caseNumber());
  }

  /** USD in force today; a later modification changes the limit (trap 4). */
  BigDecimal value(Contract contract) {
    return contracts.amount(contract, LocalDate.now(clock));
  }

  boolean reached(Contract contract) {
    return accumulated(contract).compareTo(limit(contract)) >= 0;
  }

  String told(Contract contract) {
    return "Multas acumuladas: %s. Límite: %s, sobre un valor vigente de %s."
        .formatted(
            Words.money(accumulated(contract)),
            Words.money(limit(contract).setScale(2, RoundingMode.HALF_UP)),
            Words.money(value(contract)));
  }

  private BigDecimal limit(Contract contract) {
    return value(contract).multiply(parameters.decimal("contracts.fine.cap", LocalDate.now(clock)));
  }
}
