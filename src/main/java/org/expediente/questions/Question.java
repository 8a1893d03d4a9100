package org.expediente.questions;

import java.util.regex.Pattern;

/**
 * One of the auditor's questions. The query is shown with the answer: an auditor need not trust
 * what can be read.
 *
 * @param id name of its file, e.g. {@code 02-too-early}
 * @param title the question, Spanish
 * @param explanation how to read the answer, Spanish
 * @param mustBeEmpty whether any row is a finding against the controls
 * @param sql as it is run, except for the part that pages
 */
public record Question(
    String id, String title, String explanation, boolean mustBeEmpty, String sql) {
  private static final Pattern DATES = Pattern.compile(":(from|since)\\b");

  /** Whether the answer can be narrowed by dates. */
  public boolean byDates() {
    return DATES.matcher(sql).find();
  }
}
