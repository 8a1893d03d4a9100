package org.expediente.procedures.funds.amendment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A modification of the agreement that the organisation asked for.
 *
 * @param number within the case, from 1
 * @param route null until it is examined
 * @param transferred USD; earlier transfers of the case that were not rejected; null but of a
 *     transfer
 * @param beforeText what held before it, Spanish
 * @param decision why it was approved or rejected; null before
 */
record Amendment(
    long id,
    String caseNumber,
    int number,
    AmendmentKind kind,
    String fromLine,
    String toLine,
    BigDecimal amount,
    LocalDate endsOn,
    String content,
    String reason,
    AmendmentState state,
    String requestedBy,
    Instant requestedAt,
    AmendmentRoute route,
    BigDecimal transferred,
    BigDecimal planTotal,
    BigDecimal limitShare,
    String beforeText,
    String afterText,
    LocalDate ngoSignedOn,
    LocalDate signedOn,
    String decision) {

  /** E.g. {@code Modificación 2}. */
  String title() {
    return "Modificación " + number;
  }
}
