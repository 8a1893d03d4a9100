package org.expediente.procedures.contracts.closing.purpose;

/**
 * What one area says.
 *
 * @param reasons Spanish
 * @param givenBy user id
 */
record PurposeOpinion(PurposeArea area, Purpose opinion, String reasons, String givenBy) {}
