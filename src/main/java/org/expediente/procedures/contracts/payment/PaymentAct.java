package org.expediente.procedures.contracts.payment;

/**
 * What was decided about a request.
 *
 * @param step {@code COMPUERTA}, {@code REVISION}, {@code PAGO}
 * @param reason Spanish
 * @param decisionVersion of the gate's table, or null
 */
record PaymentAct(
    long requestId, String step, String result, String reason, Integer decisionVersion) {}
