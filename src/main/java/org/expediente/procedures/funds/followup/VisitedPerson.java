package org.expediente.procedures.funds.followup;

/**
 * A person of a visit's sample; the name is in the roll alone.
 *
 * @param confirmed said to receive the service; only who was located can
 * @param note null where nothing was said
 */
record VisitedPerson(String internalId, boolean located, boolean confirmed, String note) {}
