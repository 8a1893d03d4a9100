package org.expediente.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A UTF-8 CSV file with a fixed header. */
public final class SeedFile {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private SeedFile() {}

  /**
   * All rows of a file.
   *
   * @param name how errors call the file, e.g. {@code parameters/terms.csv}
   * @param columns the header the file must have, in this order
   * @throws IllegalStateException naming file and row, when header or row have the wrong shape
   */
  public static List<SeedRow> read(String name, InputStream content, List<String> columns) {
    try (content;
        CSVParser csv = FORMAT.parse(new StringReader(text(content)))) {
      if (!csv.getHeaderNames().equals(columns)) {
        throw new IllegalStateException(
            "%s: the header must be %s".formatted(name, String.join(",", columns)));
      }
      List<SeedRow> rows = new ArrayList<>();
      for (CSVRecord row : csv) {
        rows.add(row(name, csv.getCurrentLineNumber(), row, columns));
      }
      return rows;
    } catch (IOException | UncheckedIOException unreadable) {
      throw new IllegalStateException(name + ": cannot be read as CSV", unreadable);
    }
  }

  private static SeedRow row(String name, long line, CSVRecord row, List<String> columns) {
    if (!row.isConsistent()) {
      throw new IllegalStateException(
          "%s, row %d: %d cells where the header has %d"
              .formatted(name, line, row.size(), columns.size()));
    }
    return new SeedRow(name, line, row.toMap());
  }

  /** Spreadsheets put a byte order mark in front of the first column's name. */
  private static String text(InputStream content) throws IOException {
    String text = new String(content.readAllBytes(), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
