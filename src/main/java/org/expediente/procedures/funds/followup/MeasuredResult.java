package org.expediente.procedures.funds.followup;

import java.math.BigDecimal;

/**
 * What was measured for an expected result of the plan.
 *
 * @param code of the result in the plan
 * @param note null where nothing was said
 */
record MeasuredResult(String code, BigDecimal measured, String note) {}
