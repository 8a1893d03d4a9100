package org.expediente.procedures.funds.plan;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** A day as people write it in El Salvador. */
final class Days {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Days() {}

  /** {@code 04/01/2027}; an empty text where there is no day. */
  static String text(LocalDate day) {
    return day == null ? "" : DAY.format(day);
  }
}
