package org.expediente.procedures.funds.beneficiary;

/**
 * A person whom the programme serves on some day.
 *
 * @param internalId the organisation's own number; names nobody
 */
public record PresentPerson(long id, String internalId) {}
