package org.expediente.web.questions;

import java.util.List;
import java.util.Locale;
import org.expediente.questions.Answer;
import org.expediente.questions.Asked;

/**
 * Part of an answer.
 *
 * @param passed null for a question that is no control; else whether there is nothing to find
 * @param rows cells in the order of the columns: text, whole number, flag or null; money with two
 *     decimals and dates (ISO 8601) as texts
 * @param total rows of the whole answer
 */
record AnswerView(
    String id,
    Boolean passed,
    List<Header> columns,
    List<List<Object>> rows,
    int page,
    int size,
    long total) {

  /**
   * Head of a column.
   *
   * @param label Spanish
   * @param kind text, money, number, date, moment, flag
   */
  record Header(String label, String kind) {}

  static AnswerView of(Answer answer, Asked asked) {
    return new AnswerView(
        answer.question().id(),
        answer.passed(),
        answer.columns().stream()
            .map(one -> new Header(one.label(), one.kind().name().toLowerCase(Locale.ROOT)))
            .toList(),
        answer.rows(),
        asked.page(),
        asked.size(),
        answer.total());
  }
}
