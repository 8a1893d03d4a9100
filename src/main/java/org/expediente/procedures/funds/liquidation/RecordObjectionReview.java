package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;

/** The legal area agrees with the resolution, or says what is wrong with it (A47). */
@DiagramBean("recordObjectionReview")
class RecordObjectionReview implements TaskListener {
  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    if ("DEVOLVER".equals(form.text("review")) && form.text("reviewRemarks") == null) {
      throw Refusal.invalid(
          "funds.objection.review",
          "Escriba las observaciones por las que devuelve la resolución.");
    }
  }
}
