package org.expediente.procedures.contracts.termination;

import java.time.LocalDate;

/**
 * Why the procurement unit asks to end a contract without fault of the contractor.
 *
 * @param reason Spanish
 * @param publicInterest what the public interest says of it, Spanish
 * @param requestedBy user id
 */
record TerminationRequest(
    long proceedingId,
    String reason,
    String publicInterest,
    String requestedBy,
    LocalDate requestedOn) {}
