package org.expediente.procedures.funds.audit;

import java.math.BigDecimal;

/**
 * An expected result of the plan and what was measured last.
 *
 * @param measured null while nobody has measured it
 */
public record MeasuredResult(
    String caseNumber,
    String code,
    String indicator,
    String unit,
    BigDecimal baseline,
    BigDecimal target,
    BigDecimal measured) {}
