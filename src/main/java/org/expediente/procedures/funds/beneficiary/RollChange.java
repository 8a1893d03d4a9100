package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;

/**
 * A change of the roll while the programme runs (A37).
 *
 * @param internalId the organisation's number of the person
 * @param effectiveOn of somebody who joins the first day served, of who leaves the first one not
 *     served
 * @param proposedOn day on which the organisation proposed it
 */
record RollChange(
    long id,
    String caseNumber,
    RollChangeKind kind,
    long beneficiaryId,
    String internalId,
    LocalDate effectiveOn,
    String reason,
    LocalDate proposedOn,
    RollChangeState state) {}
