package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;

/**
 * What the authority decided on a legal standing.
 *
 * @param standingDetail what exactly it was about
 * @param decision {@code CONTINUAR} or {@code NO_CONTINUAR}
 */
record StandingReview(
    String caseNumber,
    String standingDetail,
    String decision,
    String reason,
    LocalDate decidedOn,
    String decidedBy) {}
