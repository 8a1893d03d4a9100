package org.expediente.procedures.funds.opinion;

import java.time.Instant;

/**
 * What the authority resolved on a version of the plan (A12).
 *
 * @param decision {@code APROBAR}, {@code DEVOLVER} or {@code DENEGAR}
 * @param motive Spanish
 */
record Resolution(
    String caseNumber,
    int version,
    String sha256,
    String decision,
    String motive,
    String decidedBy,
    Instant decidedAt) {
  static final String APPROVE = "APROBAR";
  static final String RETURN = "DEVOLVER";
  static final String DENY = "DENEGAR";
}
