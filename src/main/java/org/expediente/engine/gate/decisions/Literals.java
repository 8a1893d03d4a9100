package org.expediente.engine.gate.decisions;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Constants as FEEL writes them. */
final class Literals {
  private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
  private static final Pattern STRING = Pattern.compile("\"[^\"\\\\]*\"");
  private static final Pattern MOMENT = Pattern.compile("date and time\\(\\s*\"([^\"]*)\"\\s*\\)");
  private static final Pattern DATE = Pattern.compile("date\\(\\s*\"([^\"]*)\"\\s*\\)");

  private Literals() {}

  /** BigDecimal, String, Boolean, LocalDate or LocalDateTime; empty if it is no such constant. */
  static Optional<Object> of(String text) {
    if (NUMBER.matcher(text).matches()) {
      return Optional.of(new BigDecimal(text).stripTrailingZeros());
    }
    if (STRING.matcher(text).matches()) {
      return Optional.of(text.substring(1, text.length() - 1));
    }
    if (text.equals("true") || text.equals("false")) {
      return Optional.of(Boolean.valueOf(text));
    }
    return time(text);
  }

  private static Optional<Object> time(String text) {
    Matcher moment = MOMENT.matcher(text);
    Matcher date = DATE.matcher(text);
    try {
      if (moment.matches()) {
        return Optional.of(LocalDateTime.parse(moment.group(1)));
      }
      return date.matches() ? Optional.of(LocalDate.parse(date.group(1))) : Optional.empty();
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }
}
