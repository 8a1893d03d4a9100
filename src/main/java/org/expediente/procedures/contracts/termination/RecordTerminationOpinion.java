package org.expediente.procedures.contracts.termination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** The legal opinion: cause, proportionality, and fine with caducity only if it says so (B35). */
@DiagramBean("recordTerminationOpinion")
class RecordTerminationOpinion implements TaskListener {
  private final Proceedings proceedings;
  private final SameDays sameDays;
  private final Writings writings;

  RecordTerminationOpinion(Proceedings proceedings, SameDays sameDays, Writings writings) {
    this.proceedings = proceedings;
    this.sameDays = sameDays;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    Submission form = Submission.of(task);
    if ("PROCEDE".equals(form.text("opinionResult"))) {
      sameDays.require(proceeding, form.text(SameDays.OPINION));
    }
    writings.keep(
        task, proceeding.id(), null, "opinionResult", "cause", "proportionality", SameDays.OPINION);
  }
}
