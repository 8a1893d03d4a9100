package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * A version without its content.
 *
 * @param total USD; null while a draft
 * @param sha256 null while a draft
 * @param filedBy user id; null while a draft
 * @param filedAt null while a draft
 */
record PlanVersion(
    String caseNumber,
    int version,
    PlanState state,
    BigDecimal total,
    String sha256,
    String filedBy,
    Instant filedAt) {

  VersionKey key() {
    return new VersionKey(caseNumber, version);
  }

  /** What a reviewer states to have read: no other version or content has the same. */
  String seal() {
    return version + "-" + sha256.substring(0, 12);
  }
}
