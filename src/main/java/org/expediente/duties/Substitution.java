package org.expediente.duties;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody stands in for the holder of a post.
 *
 * @param group the group of the post
 * @param validUntil last day
 * @param document reference of the appointing document
 * @param endedOn when it was ended early, or null
 */
public record Substitution(
    long id,
    String holder,
    String substitute,
    String group,
    LocalDate validFrom,
    LocalDate validUntil,
    String document,
    String registeredBy,
    Instant registeredAt,
    LocalDate endedOn,
    String endedBy,
    String endReason) {

  /** Whether the substitute is in the group on this day. */
  public boolean inForce(LocalDate day) {
    return endedOn == null && !day.isBefore(validFrom) && !day.isAfter(validUntil);
  }

  /** The day it ended or will end. */
  public LocalDate lastDay() {
    return endedOn != null && endedOn.isBefore(validUntil) ? endedOn : validUntil;
  }

  /** Whether both would be in force on some day. */
  boolean overlaps(LocalDate from, LocalDate until) {
    return endedOn == null && !validFrom.isAfter(until) && !from.isAfter(validUntil);
  }
}
