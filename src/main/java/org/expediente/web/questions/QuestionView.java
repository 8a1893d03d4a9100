package org.expediente.web.questions;

import org.expediente.questions.Question;

/**
 * A question in the list.
 *
 * @param mustBeEmpty whether any row is a finding
 * @param byDates whether {@code from} and {@code to} are understood
 * @param sql the query itself
 */
record QuestionView(
    String id, String title, String explanation, boolean mustBeEmpty, boolean byDates, String sql) {

  static QuestionView of(Question question) {
    return new QuestionView(
        question.id(),
        question.title(),
        question.explanation(),
        question.mustBeEmpty(),
        question.byDates(),
        question.sql());
  }
}
