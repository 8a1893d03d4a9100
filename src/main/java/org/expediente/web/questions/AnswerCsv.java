package org.expediente.web.questions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.expediente.questions.Answer;
import org.expediente.questions.Column;

/** An answer as CSV (RFC 4180), for a spreadsheet. */
final class AnswerCsv {
  /** Without it spreadsheets take UTF-8 for something else. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private AnswerCsv() {}

  static byte[] of(Answer answer) {
    StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
    List<Column> columns = answer.columns();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(columns.stream().map(Column::label).toList());
      for (List<Object> row : answer.rows()) {
        for (int i = 0; i < columns.size(); i++) {
          csv.print(cell(row.get(i), columns.get(i).kind()));
        }
        csv.println();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static Object cell(Object value, Column.Kind kind) {
    if (value instanceof Boolean flag) {
      return flag ? "Sí" : "No";
    }
    return kind == Column.Kind.TEXT && value instanceof String text ? plain(text) : value;
  }

  /** A text that a spreadsheet would run as a formula stays a text (ASVS 1.2.10). */
  private static String plain(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
