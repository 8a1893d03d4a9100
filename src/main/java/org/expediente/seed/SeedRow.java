package org.expediente.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;

/**
 * One row; what its cells must be is checked when they are read.
 *
 * @param file name of the file for errors
 * @param line line in the file, the header being line 1
 * @param cells trimmed text by column
 */
public record SeedRow(String file, long line, Map<String, String> cells) {

  /** A cell that must not be empty. */
  public String text(String column) {
    String text = cells.get(column);
    if (text == null || text.isEmpty()) {
      throw wrong(column, "is empty");
    }
    return text;
  }

  /** A cell that may be empty: null then. */
  public String optional(String column) {
    String text = cells.get(column);
    return text == null || text.isEmpty() ? null : text;
  }

  /** A date as yyyy-MM-dd. */
  public LocalDate date(String column) {
    return parsed(column, LocalDate::parse, "a date like 2022-09-16");
  }

  /** A date or null. */
  public LocalDate optionalDate(String column) {
    return optional(column) == null ? null : date(column);
  }

  /** {@code true} or {@code false}, nothing else: a typing error must not become a no. */
  public boolean flag(String column) {
    return switch (text(column)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(column, "must be true or false");
    };
  }

  /** A cell of any other kind; {@code parser} throws where the text is none. */
  public <T> T parsed(String column, Function<String, T> parser, String expected) {
    String text = text(column);
    try {
      return parser.apply(text);
    } catch (DateTimeException | IllegalArgumentException no) {
      throw wrong(column, "'%s' is not %s".formatted(text, expected));
    }
  }

  /** The error to throw about a cell of this row. */
  public IllegalStateException wrong(String column, String problem) {
    return new IllegalStateException(
        "%s, row %d, column %s: %s".formatted(file, line, column, problem));
  }
}
