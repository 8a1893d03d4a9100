package org.expediente.procedures.funds.csv;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.problem.FieldProblem;

/** One row of a table. What it cannot give it complains about and answers null. */
public final class CsvRow {
  private final CSVRecord entry;
  private final List<FieldProblem> problems;
  private final int before;

  CsvRow(CSVRecord entry, List<FieldProblem> problems) {
    this.entry = entry;
    this.problems = problems;
    this.before = problems.size();
  }

  /** Number of the row as a spreadsheet counts it: the header is row 1. */
  public int number() {
    return (int) entry.getRecordNumber() + 1;
  }

  /** Whether nothing was complained about so far. */
  public boolean sound() {
    return problems.size() == before;
  }

  /** Says what is wrong with a column; {@code sentence} begins after the place. */
  public void complain(String column, String sentence) {
    String place = "fila %d, columna %s".formatted(number(), column);
    problems.add(
        new FieldProblem(place, "Fila %d, columna %s: %s".formatted(number(), column, sentence)));
  }

  /** Normalised text of at most {@code max} characters, or null where the cell is empty. */
  public String text(String column, int max) {
    String text = entry.isSet(column) ? entry.get(column) : "";
    text = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    if (text.length() > max) {
      complain(column, "admite %d caracteres como máximo.".formatted(max));
      return null;
    }
    return text.isEmpty() ? null : text;
  }

  /** As {@link #text}, where something must be there. */
  public String required(String column, int max) {
    String text = text(column, max);
    if (text == null && sound()) {
      complain(column, "es obligatorio.");
    }
    return text;
  }

  /** One of these codes; upper or lower case. */
  public String code(String column, List<String> codes) {
    String text = required(column, 40);
    if (text == null) {
      return null;
    }
    String code = text.toUpperCase(Locale.ROOT);
    if (!codes.contains(code)) {
      complain(column, "«%s» no es válido; use %s.".formatted(text, String.join(", ", codes)));
      return null;
    }
    return code;
  }

  /** A date as {@code 2026-03-15} or {@code 15/03/2026}; null where the cell is empty. */
  public LocalDate date(String column) {
    String text = text(column, 10);
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(
          text.matches("\\d{2}/\\d{2}/\\d{4}")
              ? text.replaceFirst("(..)/(..)/(....)", "$3-$2-$1")
              : text);
    } catch (DateTimeException e) {
      complain(column, "«%s» no es una fecha; escriba, por ejemplo, 2026-03-15.".formatted(text));
      return null;
    }
  }

  /** Digits of a bank account. */
  public String account(String column) {
    String text = required(column, 30);
    String digits = text == null ? null : text.replaceAll("[-\\s]", "");
    if (digits != null && !digits.matches("\\d{6,20}")) {
      complain(column, "debe tener de 6 a 20 dígitos.");
      return null;
    }
    return digits;
  }

  /** A DUI or NIT with hyphens, check digit verified. */
  public String identity(String column, IdentityType type) {
    String text = required(column, 20);
    if (text == null) {
      return null;
    }
    Optional<String> error = IdentityNumbers.error(type, text);
    if (error.isPresent()) {
      complain(column, error.get());
      return null;
    }
    return IdentityNumbers.format(type, text);
  }
}
