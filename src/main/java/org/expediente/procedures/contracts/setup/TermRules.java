package org.expediente.procedures.contracts.setup;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.springframework.stereotype.Component;

/** The way of counting in force today. */
@Component
class TermRules {
  private final Parameters parameters;
  private final Clock clock;

  TermRules(Parameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  TermRule today() {
    LocalDate today = LocalDate.now(clock);
    return new TermRule(
        parameters.text("contracts.startOrder.countsFrom", today).equals("RECIBIDA"),
        Boolean.parseBoolean(parameters.text("contracts.startOrder.inclusive", today)));
  }
}
