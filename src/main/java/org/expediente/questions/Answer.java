package org.expediente.questions;

import java.util.List;

/**
 * Part of the answer to a question.
 *
 * @param rows a cell is a text, a whole number, a flag or null; money is a text with two decimals,
 *     a date or moment is ISO 8601, a moment in the ministry's zone
 * @param total rows of the whole answer
 */
public record Answer(Question question, List<Column> columns, List<List<Object>> rows, long total) {

  /** Null for a question that is no control; else whether there is nothing to find. */
  public Boolean passed() {
    return question.mustBeEmpty() ? total == 0 : null;
  }
}
