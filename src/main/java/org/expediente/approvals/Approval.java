package org.expediente.approvals;

import java.time.Instant;

/**
 * Somebody's yes to data with one hash.
 *
 * @param role group in whose name the person acted, or null
 * @param step task definition key
 * @param voidedAt null while nobody has found it void; then {@code voidCause} says why, Spanish
 */
public record Approval(
    long id,
    String caseNumber,
    String kind,
    String reference,
    String sha256,
    String parts,
    String step,
    String person,
    String role,
    Instant givenAt,
    Instant voidedAt,
    String voidedBy,
    String voidCause) {

  Snapshot snapshot() {
    return Snapshot.stored(reference, sha256, parts);
  }
}
