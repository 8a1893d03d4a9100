package org.expediente.procedures.contracts.hearing;

import java.time.LocalDate;
import org.expediente.procedures.contracts.incident.IncidentType;

/**
 * What the contractor is charged with.
 *
 * @param charge type of incident
 * @param rule at least one article
 * @param clause of the contract
 * @param computationId of the provisional fine, or null
 * @param provisional the provisional fine in words; empty for other kinds of proceeding
 */
public record OpeningAct(
    long proceedingId,
    IncidentType charge,
    String competence,
    String facts,
    String rule,
    String clause,
    String consequence,
    Long computationId,
    String provisional,
    String draftedBy,
    LocalDate issuedOn) {}
