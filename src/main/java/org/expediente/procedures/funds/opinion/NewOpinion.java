package org.expediente.procedures.funds.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Submission;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/**
 * An opinion as it was submitted.
 *
 * @param observations section, text and basis of each; without numbers yet
 */
record NewOpinion(
    OpinionResult result,
    String conclusion,
    List<Variable> variables,
    List<Observation> observations) {

  /**
   * Reads the form.
   *
   * @throws Refusal where the result contradicts what was verified
   */
  static NewOpinion of(Submission form) {
    NewOpinion opinion =
        new NewOpinion(
            OpinionResult.valueOf(form.text("opinionResult")),
            form.text("conclusion"),
            form.rows("checks").stream().map(NewOpinion::variable).toList(),
            form.rows("observations").stream().map(NewOpinion::observation).toList());
    List<FieldProblem> problems = opinion.contradictions();
    if (!problems.isEmpty()) {
      throw Refusal.invalid("funds.opinion.contradiction", problems);
    }
    return opinion;
  }

  private List<FieldProblem> contradictions() {
    List<FieldProblem> problems = new ArrayList<>();
    if (variables.isEmpty()) {
      problems.add(new FieldProblem("checks", "Verifique cada variable de la lista."));
    }
    long open = variables.stream().filter(variable -> !variable.holds()).count();
    if (result == OpinionResult.FAVORABLE && open > 0) {
      problems.add(
          new FieldProblem(
              "opinionResult",
              "Un dictamen favorable exige que se cumplan todas las variables; hay %d sin cumplir."
                  .formatted(open)));
    }
    if (result == OpinionResult.OBSERVADO && observations.isEmpty()) {
      problems.add(
          new FieldProblem(
              "observations", "Un dictamen observado necesita al menos una observación."));
    }
    return problems;
  }

  private static Variable variable(Map<String, Object> row) {
    return new Variable(text(row, "variable"), text(row, "verdict"), text(row, "comment"));
  }

  private static Observation observation(Map<String, Object> row) {
    return new Observation(
        0,
        null,
        text(row, "section"),
        text(row, "observation"),
        text(row, "basis"),
        null,
        null,
        null);
  }

  private static String text(Map<String, Object> row, String key) {
    Object value = row.get(key);
    return value == null || value.toString().isBlank() ? null : value.toString().strip();
  }
}
