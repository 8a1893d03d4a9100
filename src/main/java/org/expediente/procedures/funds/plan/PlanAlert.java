package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;

/**
 * The objectives of a plan read almost as those of another case.
 *
 * @param similarity share of one
 * @param message Spanish sentence
 */
record PlanAlert(String otherCase, BigDecimal similarity, String message) {}
