package org.expediente.parameters;

import java.time.LocalDate;

/**
 * A value that the law or the ministry sets for a span of time.
 *
 * @param key e.g. {@code funds.plan.submission}
 * @param value text that fits the unit
 * @param unit one of the ids of {@link ParameterUnit}
 * @param validFrom first day in force
 * @param validTo last day in force, or null until further notice
 * @param legalBasis where the value comes from, in Spanish
 * @param ratified false while the owner has not confirmed it: then it must not be printed as law
 * @param description what it decides, in Spanish, for the person who tunes it
 */
public record Parameter(
    String key,
    String value,
    String unit,
    LocalDate validFrom,
    LocalDate validTo,
    String legalBasis,
    boolean ratified,
    String description) {

  /** Whether the row holds on that day. */
  public boolean inForce(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether both rows would hold on some day, which no two rows of a key may. */
  public boolean overlaps(Parameter other) {
    return key.equals(other.key) && !endsBefore(other) && !other.endsBefore(this);
  }

  private boolean endsBefore(Parameter other) {
    return validTo != null && validTo.isBefore(other.validFrom);
  }

  @Override
  public String toString() {
    return "%s from %s%s".formatted(key, validFrom, validTo == null ? "" : " to " + validTo);
  }
}
