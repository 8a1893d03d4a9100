package org.expediente.procedures.contracts.closing.lesson;

import java.util.Map;
import org.expediente.diagram.Cell;

/** A lesson as it was typed into the form. */
record TypedLesson(
    String subject, String failure, String proposal, LessonSubject concerns, String ruleName) {

  static TypedLesson of(Map<String, Object> row) {
    return new TypedLesson(
        Cell.text(row, "lessonSubject"),
        Cell.text(row, "failure"),
        Cell.text(row, "proposal"),
        LessonSubject.valueOf(Cell.text(row, "concerns")),
        Cell.text(row, "ruleName"));
  }
}
