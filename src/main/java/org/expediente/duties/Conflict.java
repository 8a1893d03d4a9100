package org.expediente.duties;

import java.time.Instant;

/**
 * A conflict of interest that a person declared in a case.
 *
 * @param kind id of a {@link ConflictKind}
 * @param decision {@link #ACCEPTED}, {@link #REJECTED}, or null while nobody has decided
 * @param goesOn who takes over, or null
 */
public record Conflict(
    long id,
    String caseNumber,
    String person,
    String kind,
    String reason,
    Instant declaredAt,
    String decision,
    String decisionReason,
    String goesOn,
    String decidedBy,
    Instant decidedAt) {
  /** The person stays out of the case. */
  public static final String ACCEPTED = "ACEPTADA";

  /** There is no conflict, or it is over: the person may act again. */
  public static final String REJECTED = "RECHAZADA";

  /** Whether it keeps the person out: from the declaration until a decision lifts it. */
  public boolean bars() {
    return !REJECTED.equals(decision);
  }
}
