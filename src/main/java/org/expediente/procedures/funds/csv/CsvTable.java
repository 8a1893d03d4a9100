package org.expediente.procedures.funds.csv;

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

/** A table with one header row, columns by name in any order, separated by comma or semicolon. */
public final class CsvTable {
  private static final int MOST_PROBLEMS = 100;

  private final String code;
  private final List<CSVRecord> records;

  private CsvTable(String code, List<CSVRecord> records) {
    this.code = code;
    this.records = records;
  }

  /**
   * Reads a file.
   *
   * @param code of the refusal where the file cannot be used
   * @param content valid UTF-8 without byte order mark
   * @throws Refusal where a column is missing or there are no rows
   */
  public static CsvTable of(String code, byte[] content, List<String> columns) {
    String text = new String(content, StandardCharsets.UTF_8);
    String header = text.lines().findFirst().orElse("");
    char separator = header.indexOf(';') >= 0 ? ';' : ',';
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setTrim(true)
            .setIgnoreEmptyLines(true)
            .get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<String> present =
          parser.getHeaderNames().stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
      List<String> missing = columns.stream().filter(name -> !present.contains(name)).toList();
      if (!missing.isEmpty()) {
        throw Refusal.invalid(
            code, "Faltan columnas en la tabla: " + String.join(", ", missing) + ".");
      }
      List<CSVRecord> records = parser.getRecords();
      if (records.isEmpty()) {
        throw Refusal.invalid(code, "La tabla no tiene filas. Agregue al menos una.");
      }
      return new CsvTable(code, records);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw Refusal.invalid(
          code, "La tabla no se puede leer: revise el encabezado y las comillas.");
    }
  }

  /**
   * Reads every row.
   *
   * @param reader gives null for a row about which it told a problem
   * @throws Refusal with the first hundred problems, if any row has one
   */
  public <T> List<T> rows(Function<CsvRow, T> reader) {
    List<FieldProblem> problems = new ArrayList<>();
    List<T> rows = new ArrayList<>();
    for (CSVRecord entry : records) {
      T row = reader.apply(new CsvRow(entry, problems));
      if (row != null) {
        rows.add(row);
      }
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid(
          code, problems.size() > MOST_PROBLEMS ? problems.subList(0, MOST_PROBLEMS) : problems);
    }
    return rows;
  }
}
