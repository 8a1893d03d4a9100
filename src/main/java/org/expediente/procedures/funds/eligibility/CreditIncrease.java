package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;

/**
 * What became of a line without enough credit.
 *
 * @param outcome {@code REFORZADO} or {@code SIN_REFUERZO}
 * @param reference of the document that increases the line, or says that nothing will
 * @param remarks may be null
 */
record CreditIncrease(
    String caseNumber,
    String outcome,
    String reference,
    String remarks,
    LocalDate recordedOn,
    String recordedBy) {}
