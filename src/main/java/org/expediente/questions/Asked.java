package org.expediente.questions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/**
 * What part of an answer somebody wants.
 *
 * @param caseNumber null or blank for all cases
 * @param from first day that counts, or null
 * @param to last day that counts, or null
 * @param page from 0
 * @param size rows of a page, 1 to {@link #LARGEST}
 */
public record Asked(String caseNumber, LocalDate from, LocalDate to, int page, int size) {
  /** Most rows of one answer, also of a download. */
  public static final int LARGEST = 10_000;

  static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  static final LocalDate LAST = LocalDate.of(2999, 12, 31);

  /**
   * @throws Refusal invalid, where dates or pages make no sense
   */
  public Asked {
    caseNumber = caseNumber == null || caseNumber.isBlank() ? null : caseNumber.strip();
    List<FieldProblem> problems = new ArrayList<>();
    if (outside(from)) {
      problems.add(new FieldProblem("from", "La fecha «desde» va del año 1900 al 2999."));
    }
    if (outside(to)) {
      problems.add(new FieldProblem("to", "La fecha «hasta» va del año 1900 al 2999."));
    }
    if (from != null && to != null && from.isAfter(to)) {
      problems.add(new FieldProblem("from", "La fecha «desde» no puede ser posterior a «hasta»."));
    }
    if (page < 0 || page > 1_000_000) {
      problems.add(new FieldProblem("page", "La página (page) se cuenta desde 0."));
    }
    if (size < 1 || size > LARGEST) {
      problems.add(new FieldProblem("size", "El tamaño (size) va de 1 a " + LARGEST + "."));
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("question.asked", problems);
    }
  }

  boolean dated() {
    return from != null || to != null;
  }

  LocalDate first() {
    return from == null ? FIRST : from;
  }

  LocalDate last() {
    return to == null ? LAST : to;
  }

  private static boolean outside(LocalDate day) {
    return day != null && (day.isBefore(FIRST) || day.isAfter(LAST));
  }
}
