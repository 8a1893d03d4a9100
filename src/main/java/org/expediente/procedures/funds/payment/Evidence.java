package org.expediente.procedures.funds.payment;

/**
 * Ids of the documents behind an invoice.
 *
 * @param minutes of the reception by the organisation
 * @param list of the persons served
 */
public record Evidence(long invoice, long minutes, long list) {}
