package org.expediente.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects all that is wrong with a submission, so that a person corrects it in one go. */
public final class Complaints {
  private final List<FieldProblem> problems = new ArrayList<>();

  /** Notes the sentence against the field where the rule is broken. */
  public Complaints when(boolean broken, String field, String sentence) {
    if (broken) {
      problems.add(new FieldProblem(field, sentence));
    }
    return this;
  }

  /**
   * Ends the checks.
   *
   * @param code stable, e.g. {@code funds.assignment.invalid}
   * @throws Refusal with every sentence, where there is one
   */
  public void settle(String code) {
    if (!problems.isEmpty()) {
      throw Refusal.invalid(code, problems);
    }
  }
}
