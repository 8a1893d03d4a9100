package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A result that a plan promises, measurable (A-S36).
 *
 * @param code unique within the plan, e.g. {@code R-01}
 * @param indicator what is measured
 * @param baseline its value before the programme
 * @param target its value at {@code date}; differs from the baseline
 * @param verification where the measurement can be checked
 */
public record ExpectedResult(
    String code,
    String indicator,
    String unit,
    BigDecimal baseline,
    BigDecimal target,
    LocalDate date,
    String verification) {}
