package org.expediente.procedures.contracts.incident;

import java.time.LocalDate;

/** An incident about to be taken in; see {@link Incident} for the meaning. */
public record NewIncident(
    String contractCase,
    Long obligationId,
    IncidentType type,
    LocalDate factOn,
    LocalDate knownOn,
    String facts) {}
