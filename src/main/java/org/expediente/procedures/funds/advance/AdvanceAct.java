package org.expediente.procedures.funds.advance;

import java.time.OffsetDateTime;

/**
 * What a person decided on a request.
 *
 * @param reason or what was looked at; may be null
 * @param reference number of the commitment or of the bank; null elsewhere
 */
record AdvanceAct(
    long requestId,
    ActStep step,
    String decision,
    String reason,
    String reference,
    String actedBy,
    OffsetDateTime actedAt) {}
