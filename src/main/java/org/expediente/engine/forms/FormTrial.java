package org.expediente.engine.forms;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.problem.FieldProblem;

/** Tries values on a form that is not deployed yet, by the contract that a submission will meet. */
public final class FormTrial {
  private FormTrial() {}

  /**
   * What the form would say of a submission.
   *
   * @param form a Camunda Form
   * @param submitted plain values by key
   * @param known values that were there before: rows of a list that may not grow
   */
  public static List<FieldProblem> problems(
      JsonNode form, Map<String, Object> submitted, Map<String, Object> known) {
    // no date lies before it: an example does not go out of date
    return new FormContract(form).check(submitted, known, LocalDate.MIN).problems();
  }
}
