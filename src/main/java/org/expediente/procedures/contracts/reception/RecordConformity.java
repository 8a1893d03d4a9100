package org.expediente.procedures.contracts.reception;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;

/** The unit that uses what is received says on its own whether it conforms (B-S28). */
@DiagramBean("recordConformity")
class RecordConformity implements TaskListener {
  private static final String AGAINST = "NO_CONFORME";

  private final ContractReception receptions;
  private final Contracts contracts;
  private final ReceptionActs acts;
  private final DefectTable defects;

  RecordConformity(
      ContractReception receptions, Contracts contracts, ReceptionActs acts, DefectTable defects) {
    this.receptions = receptions;
    this.contracts = contracts;
    this.acts = acts;
    this.defects = defects;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    contracts.hold(task.getExecution().getProcessBusinessKey());
    Reception r = receptions.of(task);
    String answer = form.text("unitConformity");
    String text = form.text("unitText");
    if (!answer.equals("CONFORME") && text == null && !answer.equals(AGAINST)) {
      throw Refusal.invalid(
          "contracts.reception.observations", "Su conformidad tiene observaciones: escríbalas.");
    }
    acts.add(
        r,
        ReceptionStep.UNIDAD,
        answer,
        "Verificó: %s%s".formatted(form.text("unitSample"), text == null ? "" : "\n" + text),
        form.text("unitSigner"));
    if (answer.equals(AGAINST)) {
      defects.add(
          r,
          new Defect(
              "UNIDAD",
              form.text("unitDefects"),
              form.text("unitClause"),
              form.number("unitReplaceDays")));
    }
  }
}
