package org.expediente.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/** Keeps typing errors out of the calendar: a wrong year would move every deadline. */
final class ClosureCheck {
  private static final int MOST_DAYS = 60;

  private ClosureCheck() {}

  static void check(Closure closure) {
    List<FieldProblem> problems = new ArrayList<>();
    dates(closure.from(), closure.to(), problems);
    filled("name", closure.name(), 200, "Escriba el nombre del cierre", problems);
    filled("legalBasis", closure.legalBasis(), 400, "Escriba el decreto que lo ordena", problems);
    filled("source", closure.source(), 400, "Escriba dónde se publicó el decreto", problems);
    if (!problems.isEmpty()) {
      throw Refusal.invalid("terms.closure.invalid", problems);
    }
  }

  private static void dates(LocalDate from, LocalDate to, List<FieldProblem> problems) {
    if (from == null) {
      problems.add(new FieldProblem("from", "Escriba el primer día del cierre."));
    }
    if (to == null) {
      problems.add(new FieldProblem("to", "Escriba el último día del cierre."));
    }
    if (from == null || to == null) {
      return;
    }
    if (to.isBefore(from)) {
      problems.add(new FieldProblem("to", "El último día no puede ser anterior al primero."));
    } else if (ChronoUnit.DAYS.between(from, to) >= MOST_DAYS) {
      problems.add(
          new FieldProblem(
              "to",
              "Un cierre no puede durar más de %d días: revise el año.".formatted(MOST_DAYS)));
    }
  }

  private static void filled(
      String field, String text, int most, String sentence, List<FieldProblem> problems) {
    if (text == null || text.isBlank() || text.length() > most) {
      problems.add(
          new FieldProblem(field, "%s, con %d letras como máximo.".formatted(sentence, most)));
    }
  }
}
