package org.expediente.parameters;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What a parameter's value is counted in; a value that does not fit is refused. */
public enum ParameterUnit {
  BUSINESS_DAYS("business-days", ParameterUnit::whole),
  CALENDAR_DAYS("calendar-days", ParameterUnit::whole),
  SECONDS("seconds", ParameterUnit::whole),
  MINUTES("minutes", ParameterUnit::whole),
  HOURS("hours", ParameterUnit::whole),
  WEEKS("weeks", ParameterUnit::whole),
  MONTHS("months", ParameterUnit::whole),
  YEARS("years", ParameterUnit::whole),
  COUNT("count", ParameterUnit::whole),
  /** A share of one, six decimals at most: 10 % is 0.10. */
  FRACTION("fraction", text -> number(text, 6, BigDecimal.ONE)),
  /** Any decimal of zero or more that is not a share, e.g. a multiple. */
  FACTOR("factor", text -> number(text, 6, null)),
  USD("usd", text -> number(text, 2, null)),
  FLAG("flag", ParameterUnit::flag),
  /** Local time of day, e.g. 15:30. */
  TIME("time", LocalTime::parse),
  DATE("date", LocalDate::parse),
  /** ISO 8601, e.g. PT30S. */
  DURATION("duration", Duration::parse),
  TEXT("text", text -> {});

  private final String id;
  private final Consumer<String> check;

  ParameterUnit(String id, Consumer<String> check) {
    this.id = id;
    this.check = check;
  }

  /** The name in the table and in the seeds. */
  public String id() {
    return id;
  }

  /**
   * Finds a unit by its id.
   *
   * @throws IllegalArgumentException listing the units there are
   */
  public static ParameterUnit of(String id) {
    return Arrays.stream(values())
        .filter(unit -> unit.id.equals(id))
        .findAny()
        .orElseThrow(() -> new IllegalArgumentException("a unit out of " + ids()));
  }

  static String ids() {
    return Arrays.stream(values()).map(ParameterUnit::id).collect(Collectors.joining(", "));
  }

  boolean fits(String value) {
    try {
      check.accept(value);
      return true;
    } catch (IllegalArgumentException | DateTimeException no) {
      return false;
    }
  }

  private static void whole(String text) {
    if (Integer.parseInt(text) < 0) {
      throw new IllegalArgumentException(text);
    }
  }

  private static void number(String text, int decimals, BigDecimal most) {
    BigDecimal number = new BigDecimal(text);
    boolean small = most == null || number.compareTo(most) <= 0;
    if (number.signum() < 0 || number.scale() > decimals || !small) {
      throw new IllegalArgumentException(text);
    }
  }

  private static void flag(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException(text);
    }
  }
}
