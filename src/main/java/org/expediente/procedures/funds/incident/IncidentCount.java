package org.expediente.procedures.funds.incident;

/**
 * How often something went wrong in a case, without facts or persons.
 *
 * @param outcome code of what followed; null while nobody has classified them
 */
public record IncidentCount(IncidentType type, String outcome, int number) {}
