package org.expediente.procedures.contracts.appointment;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.team.Designations;
import org.springframework.stereotype.Component;

/** How many contracts somebody administers: the function is work, and it shows (B-S09). */
@Component
class Workload {
  private final Designations designations;
  private final Parameters parameters;
  private final Clock clock;

  Workload(Designations designations, Parameters parameters, Clock clock) {
    this.designations = designations;
    this.parameters = parameters;
    this.clock = clock;
  }

  int of(String person) {
    return designations.active(person);
  }

  /** How many are no reason for an alert. */
  int most() {
    return parameters.integer("contracts.appointment.maxContracts", LocalDate.now(clock));
  }

  /** Whether one more would be too many. */
  boolean full(String person) {
    return of(person) >= most();
  }

  /** {@code administra 3 contratos}. */
  String words(String person) {
    int count = of(person);
    return switch (count) {
      case 0 -> "no administra ningún contrato";
      case 1 -> "administra 1 contrato";
      default -> "administra %d contratos".formatted(count);
    };
  }
}
