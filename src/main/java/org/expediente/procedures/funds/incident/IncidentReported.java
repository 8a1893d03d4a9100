package org.expediente.procedures.funds.incident;

/** Published, in the same transaction, when an incident is reported. */
public record IncidentReported(String caseNumber, long incidentId) {}
