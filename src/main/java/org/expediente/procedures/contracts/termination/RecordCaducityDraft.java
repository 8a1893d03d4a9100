package org.expediente.procedures.contracts.termination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** The draft of a resolution: the charge must name a rule and a clause (B.1.3 number 5). */
@DiagramBean("recordCaducityDraft")
class RecordCaducityDraft implements TaskListener {
  private final Proceedings proceedings;
  private final Writings writings;

  RecordCaducityDraft(Proceedings proceedings, Writings writings) {
    this.proceedings = proceedings;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    new Complaints()
        .when(
            form.text("cause") == null || form.text("clause") == null,
            "clause",
            "Indique la disposición y la cláusula.")
        .settle("contracts.termination.ground");
    writings.keep(
        task,
        proceedings.of(task).id(),
        null,
        "cause",
        "clause",
        "facts",
        "defence",
        "imputability",
        "draftText",
        SameDays.OPINION);
  }
}
