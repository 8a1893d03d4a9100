package org.expediente.engine.gate;

import java.util.List;
import java.util.stream.Collectors;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/** Says no to a deployment: one line for each finding, in the message and as a field. */
final class DeploymentRefused {
  static final String CODE = "deployment.refused";

  /** More would help nobody, and a file full of faults must not fill the journal. */
  private static final int SHOWN = 200;

  private DeploymentRefused() {}

  /** The refusal of these findings, for the person who deploys. */
  static Refusal because(List<Finding> findings) {
    List<FieldProblem> shown =
        findings.stream().limit(SHOWN).map(DeploymentRefused::problem).toList();
    String head =
        findings.size() == 1
            ? "No se desplegó nada: hay 1 hallazgo que corregir.\n"
            : "No se desplegó nada: hay %d hallazgos que corregir.\n".formatted(findings.size());
    String lines =
        shown.stream().map(FieldProblem::message).collect(Collectors.joining("\n- ", "- ", ""));
    String more = findings.size() > SHOWN ? "\n- y %d más.".formatted(findings.size() - SHOWN) : "";
    return Refusal.invalid(CODE, head + lines + more, shown);
  }

  private static FieldProblem problem(Finding finding) {
    boolean whole = finding.element().isEmpty();
    String place =
        finding.resource().isEmpty()
            ? ""
            : finding.resource() + (whole ? ": " : ", " + finding.element() + ": ");
    return new FieldProblem(
        finding.resource() + "#" + finding.element(),
        place + finding.sentence() + " [" + finding.rule() + "]");
  }
}
