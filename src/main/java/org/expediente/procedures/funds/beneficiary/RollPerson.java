package org.expediente.procedures.funds.beneficiary;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A row of the roll as those who count services need it: without anybody's data.
 *
 * @param identity the same for two rows of one document; the row's own where there is none
 * @param active whether the ministry validated the person
 * @param joinedOn first day served
 * @param leftOn first day no longer served; null for who stays
 */
public record RollPerson(
    long id,
    String internalId,
    String identity,
    boolean active,
    LocalDate joinedOn,
    LocalDate leftOn) {

  /** Days of the period, first and last included, on which the person was served; 0 for none. */
  public int daysIn(LocalDate from, LocalDate to) {
    return daysIn(from, to, leftOn);
  }

  /** As {@link #daysIn(LocalDate, LocalDate)}, had the person left on another day. */
  public int daysIn(LocalDate from, LocalDate to, LocalDate left) {
    LocalDate first = joinedOn.isAfter(from) ? joinedOn : from;
    LocalDate end = to.plusDays(1);
    LocalDate after = left != null && left.isBefore(end) ? left : end;
    return active ? (int) Math.max(0, ChronoUnit.DAYS.between(first, after)) : 0;
  }
}
