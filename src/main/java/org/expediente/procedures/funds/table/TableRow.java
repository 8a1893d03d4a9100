package org.expediente.procedures.funds.table;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.expediente.problem.FieldProblem;

/**
 * One row. A cell that is not what it should be notes a problem and gives null, so that one reading
 * finds everything that is wrong.
 */
public final class TableRow {
  private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,12}(\\.\\d+)?");
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\d][\\p{L}\\d._/-]{0,19}");

  private final long number;
  private final List<String> names;
  private final CSVRecord cells;
  private final List<FieldProblem> problems;
  private boolean sound = true;

  TableRow(long number, List<String> names, CSVRecord cells, List<FieldProblem> problems) {
    this.number = number;
    this.names = names;
    this.cells = cells;
    this.problems = problems;
  }

  /** True while the row noted no problem. */
  public boolean isSound() {
    return sound;
  }

  /** Whether something is in the cell, for what may be left empty. */
  public boolean has(String column) {
    return !cell(column).isEmpty();
  }

  /** Text that must be there, of {@code max} characters at most; NFC. */
  public String text(String column, int max) {
    String text = cell(column);
    if (text.isEmpty()) {
      return problem(column, "escriba un valor.");
    }
    return text.length() <= max
        ? text
        : problem(column, "admite " + max + " caracteres como máximo.");
  }

  /** Text that must be there, or else exactly this sentence is the problem. */
  public String text(String column, int max, String sentence) {
    return cell(column).isEmpty() ? say(column, sentence) : text(column, max);
  }

  /** A short code of letters, digits, hyphen, dot; upper case. */
  public String code(String column) {
    String text = cell(column).toUpperCase(Locale.ROOT);
    return CODE.matcher(text).matches()
        ? text
        : problem(column, "escriba un código de 1 a 20 letras, números o guiones, como L-01.");
  }

  /** A decimal number with a point and {@code decimals} decimals at most. */
  public BigDecimal decimal(String column, int decimals) {
    String text = cell(column);
    if (!DECIMAL.matcher(text).matches()) {
      return problem(column, "escriba un número sin separador de miles, por ejemplo 1250.50.");
    }
    BigDecimal value = new BigDecimal(text);
    return value.stripTrailingZeros().scale() <= decimals
        ? value
        : problem(column, "admite " + decimals + " decimales como máximo.");
  }

  /** As {@link #decimal}, more than zero. */
  public BigDecimal positive(String column, int decimals) {
    BigDecimal value = decimal(column, decimals);
    return value == null || value.signum() > 0
        ? value
        : problem(column, "debe ser mayor que cero.");
  }

  /** A USD amount of more than zero, with two decimals. */
  public BigDecimal money(String column) {
    BigDecimal value = positive(column, 2);
    return value == null ? null : value.setScale(2);
  }

  /** A whole number from {@code min} to {@code max}. */
  public Integer whole(String column, int min, int max) {
    String text = cell(column);
    if (text.matches("\\d{1,6}")) {
      int value = Integer.parseInt(text);
      if (value >= min && value <= max) {
        return value;
      }
    }
    return problem(column, "escriba un número entero de " + min + " a " + max + ".");
  }

  /** A date as yyyy-MM-dd; other ways of writing it would be ambiguous. */
  public LocalDate date(String column) {
    try {
      return LocalDate.parse(cell(column));
    } catch (DateTimeException none) {
      return problem(column, "escriba la fecha como año-mes-día, por ejemplo 2026-03-15.");
    }
  }

  /** {@code sí} or {@code no}. */
  public Boolean yes(String column) {
    return switch (cell(column).toLowerCase(Locale.ROOT)) {
      case "sí", "si" -> true;
      case "no" -> false;
      default -> problem(column, "escriba sí o no.");
    };
  }

  /** The constant with this name, in any case; spaces count as underscores. */
  public <E extends Enum<E>> E choice(String column, Class<E> type) {
    String name = cell(column).toUpperCase(Locale.ROOT).replace(' ', '_');
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    List<String> allowed = List.of(type.getEnumConstants()).stream().map(Enum::name).toList();
    return problem(column, "escriba " + String.join(" o ", allowed) + ".");
  }

  /** Notes a problem of the cell: {@code complaint} is the end of a Spanish sentence. */
  public <T> T problem(String column, String complaint) {
    return say(column, "Fila " + number + ", columna " + column + ": " + complaint);
  }

  /** Notes a problem of the cell in exactly these words. */
  public <T> T say(String column, String sentence) {
    sound = false;
    problems.add(new FieldProblem("fila " + number + ", columna " + column, sentence));
    return null;
  }

  /** Whether the row has as many cells as the header; notes it otherwise. */
  boolean isConsistent() {
    if (cells.size() != names.size()) {
      sound = false;
      problems.add(
          new FieldProblem(
              "fila " + number,
              "La fila %d tiene %d celdas y el encabezado %d; revise comas y comillas."
                  .formatted(number, cells.size(), names.size())));
    }
    return sound;
  }

  private String cell(String column) {
    return Normalizer.normalize(cells.get(names.indexOf(column)).strip(), Normalizer.Form.NFC);
  }
}
