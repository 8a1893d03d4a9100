package org.expediente.web.calculations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/**
 * What to compute, amounts in USD. All values are taken as text, so that a wrong one gets a
 * sentence instead of a parser's error.
 *
 * @param base what is late: the contract's value, or in a supply the part that came late
 * @param contractValue in force, with its modifications
 * @param daysLate calendar days
 * @param floor the least that the fine is
 */
record LateDeliveryFineRequest(
    @Schema(example = "12340.50", requiredMode = Schema.RequiredMode.REQUIRED) String base,
    @Schema(example = "84750.00", requiredMode = Schema.RequiredMode.REQUIRED) String contractValue,
    @Schema(
            type = "integer",
            minimum = "0",
            maximum = "3660",
            example = "47",
            requiredMode = Schema.RequiredMode.REQUIRED)
        String daysLate,
    @Schema(example = "365.00", requiredMode = Schema.RequiredMode.REQUIRED) String floor) {

  /** The values, or a refusal that names each one at fault. */
  Checked checked() {
    List<FieldProblem> problems = new ArrayList<>();
    Amounts amounts = new Amounts(problems);
    BigDecimal late = amounts.required("base", base);
    BigDecimal value = amounts.required("contractValue", contractValue);
    Integer days =
        new WholeDays(problems)
            .required("daysLate", daysLate, "los días calendario de atraso: un número entero");
    BigDecimal least = amounts.required("floor", floor);
    if (value != null && value.signum() == 0) {
      problems.add(
          new FieldProblem(
              "contractValue",
              "El valor del contrato de «contractValue» debe ser mayor que cero."));
    }
    if (late != null && value != null && late.compareTo(value) > 0) {
      problems.add(
          new FieldProblem("base", "La base de «base» no puede superar el valor del contrato."));
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("calculations.lateDeliveryFine.invalid", problems);
    }
    return new Checked(late, value, days, least);
  }

  /** The request once it is known to be sound. */
  record Checked(BigDecimal base, BigDecimal contractValue, int daysLate, BigDecimal floor) {}
}
