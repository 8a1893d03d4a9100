package org.expediente.procedures.contracts.incident;

/** Published, in the same transaction, when a rule of the house took in an incident. */
public record IncidentDetected(long incidentId, String contractCase) {}
