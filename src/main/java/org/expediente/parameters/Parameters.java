package org.expediente.parameters;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.annotation.DependsOn;
import org.springframework.stereotype.Service;

/**
 * Looks legal values up by date. All methods throw {@link IllegalArgumentException} for a key that
 * is unknown or has no row on the day, and {@link IllegalStateException} for a row that somebody
 * tuned into nonsense; both name the key.
 */
@Service
@DependsOn(ParameterSeeding.BEAN)
public class Parameters {
  private final ParameterTable table;

  Parameters(ParameterTable table) {
    this.table = table;
  }

  /** The row in force on a day. */
  public Parameter row(String key, LocalDate on) {
    List<Parameter> rows = history(key).stream().filter(row -> row.inForce(on)).toList();
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("Parameter %s has no row on %s".formatted(key, on));
    }
    if (rows.size() > 1) {
      throw new IllegalStateException("Parameter %s has two rows on %s".formatted(key, on));
    }
    return sound(rows.get(0));
  }

  /** Whether there is a parameter of this key that is counted in this unit. */
  public boolean counted(String key, ParameterUnit unit) {
    return table.rows(key).stream().anyMatch(row -> row.unit().equals(unit.id()));
  }

  /** Whether there is a parameter of this key. */
  public boolean exists(String key) {
    return !table.rows(key).isEmpty();
  }

  /** All rows of a key, oldest first. */
  public List<Parameter> history(String key) {
    List<Parameter> rows = table.rows(key);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("Unknown parameter " + key);
    }
    return rows;
  }

  /** A whole number: days, counts. */
  public int integer(String key, LocalDate on) {
    return parsed(row(key, on), Integer::valueOf);
  }

  /** An amount, share or factor, with the decimals of the table. */
  public BigDecimal decimal(String key, LocalDate on) {
    return parsed(row(key, on), BigDecimal::new);
  }

  /** The value as it stands in the table. */
  public String text(String key, LocalDate on) {
    return row(key, on).value();
  }

  /** A local time of day. */
  public LocalTime time(String key, LocalDate on) {
    return parsed(row(key, on), LocalTime::parse);
  }

  private static <T> T parsed(Parameter row, Function<String, T> parser) {
    try {
      return parser.apply(row.value());
    } catch (IllegalArgumentException | DateTimeException other) {
      throw new IllegalStateException(
          "Parameter %s is '%s', unit %s: not what was asked for"
              .formatted(row, row.value(), row.unit()),
          other);
    }
  }

  private static Parameter sound(Parameter row) {
    if (!ParameterUnit.of(row.unit()).fits(row.value())) {
      throw new IllegalStateException(
          "Parameter %s: '%s' does not fit the unit %s".formatted(row, row.value(), row.unit()));
    }
    return row;
  }
}
