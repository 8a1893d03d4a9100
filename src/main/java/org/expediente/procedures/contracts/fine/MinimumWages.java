package org.expediente.procedures.contracts.fine;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameter;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** The minimum wage of commerce: that of the day on which the delay began (analogy of S23). */
@Component
class MinimumWages {
  private static final String KEY = "contracts.fine.minimumWage";

  private final Parameters parameters;

  MinimumWages(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * USD a month.
   *
   * @throws Refusal conflict, where no wage is known for that day
   */
  BigDecimal on(LocalDate firstDayLate) {
    return parameters.history(KEY).stream()
        .filter(row -> row.inForce(firstDayLate))
        .findFirst()
        .map(Parameter::value)
        .map(BigDecimal::new)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "contracts.fine.noWage",
                    "No hay un salario mínimo registrado para el %s. Pida al dueño del proceso que lo agregue."
                        .formatted(Words.date(firstDayLate))));
  }
}
