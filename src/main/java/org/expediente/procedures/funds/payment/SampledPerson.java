package org.expediente.procedures.funds.payment;

/** A person in a sample; {@code confirmed} is null until asked. */
record SampledPerson(String internalId, Boolean confirmed) {}
