package org.expediente.procedures.funds.assembly;

import java.util.List;

/**
 * A part of the report.
 *
 * @param title Spanish
 * @param paragraphs Spanish sentences, before the table
 * @param columns heads of the table; none where the first cell of each row is its head
 * @param rows cells of the table; none where there is no table
 */
public record Section(
    String title, List<String> paragraphs, List<String> columns, List<List<String>> rows) {

  /** One that says it in words. */
  public static Section text(String title, String... paragraphs) {
    return new Section(title, List.of(paragraphs), List.of(), List.of());
  }
}
