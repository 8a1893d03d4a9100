package org.expediente.procedures.funds.table;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/** A table with a fixed header, comma or semicolon between the cells, as spreadsheets save it. */
public final class TableFile {
  private static final int MOST_ROWS = 2_000;
  private static final int MOST_PROBLEMS = 100;

  private TableFile() {}

  /**
   * All rows, in the order of the file.
   *
   * @param code of the refusal, e.g. {@code funds.plan.budget}
   * @param content UTF-8
   * @param columns the header, in any order; upper and lower case are the same
   * @param reader makes a value of a row, or null where the row noted a problem
   * @throws Refusal one problem a bad cell, 100 at most; a table without rows is one too
   */
  public static <T> List<T> read(
      String code, byte[] content, List<String> columns, Function<TableRow, T> reader) {
    String text = new String(content, StandardCharsets.UTF_8);
    List<FieldProblem> problems = new ArrayList<>();
    List<T> values = new ArrayList<>();
    try (CSVParser csv = format(text).parse(new StringReader(text))) {
      List<String> names =
          csv.getHeaderNames().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      checkHeader(code, columns, names);
      for (CSVRecord cells : csv) {
        if (cells.stream().allMatch(String::isBlank)) {
          continue;
        }
        TableRow row = new TableRow(row(csv), names, cells, problems);
        T value = row.isConsistent() ? reader.apply(row) : null;
        if (value != null) {
          values.add(value);
        }
        if (values.size() > MOST_ROWS) {
          throw Refusal.invalid(code, "La tabla pasa de " + MOST_ROWS + " filas; redúzcala.");
        }
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
      throw Refusal.invalid(
          code, "El archivo no se puede leer como tabla CSV; guárdelo de nuevo como CSV UTF-8.");
    }
    refuse(code, problems);
    if (values.isEmpty()) {
      throw Refusal.invalid(code, "La tabla no tiene filas; agregue al menos una.");
    }
    return values;
  }

  /** Line in the file: the header is 1, as in a spreadsheet. */
  private static long row(CSVParser csv) {
    return csv.getRecordNumber() + 1;
  }

  private static CSVFormat format(String text) {
    String header = text.lines().findFirst().orElse("");
    return CSVFormat.RFC4180
        .builder()
        .setDelimiter(header.contains(";") ? ';' : ',')
        .setHeader()
        .setSkipHeaderRecord(true)
        .setTrim(true)
        .setIgnoreEmptyLines(false) // so that row numbers are those of the spreadsheet
        .get();
  }

  private static void checkHeader(String code, List<String> columns, List<String> names) {
    List<FieldProblem> missing =
        columns.stream()
            .filter(column -> !names.contains(column))
            .map(column -> new FieldProblem(column, "Falta la columna «" + column + "»."))
            .toList();
    if (!missing.isEmpty()) {
      List<FieldProblem> problems = new ArrayList<>(missing);
      problems.add(
          new FieldProblem("fila 1", "La primera fila debe ser: " + String.join(",", columns)));
      throw Refusal.invalid(code, problems);
    }
  }

  private static void refuse(String code, List<FieldProblem> problems) {
    if (problems.isEmpty()) {
      return;
    }
    List<FieldProblem> told = new ArrayList<>(problems);
    if (told.size() > MOST_PROBLEMS) {
      told = new ArrayList<>(problems.subList(0, MOST_PROBLEMS));
      int rest = problems.size() - MOST_PROBLEMS;
      told.add(new FieldProblem("archivo", "Hay " + rest + " errores más."));
    }
    throw Refusal.invalid(code, told);
  }
}
