package org.expediente.duties;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;

/** Stores what a person declares about the own conflict of interest. */
@DiagramBean("recordConflict")
class RecordConflict implements TaskListener {
  private final Conflicts conflicts;
  private final Actors actors;

  RecordConflict(Conflicts conflicts, Actors actors) {
    this.conflicts = conflicts;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    String declarant = (String) task.getVariable("declarant");
    if (!actors.current().person().equals(declarant)) {
      throw Refusal.forbidden(
          "duty.conflict.other", "Cada quien declara sus propios conflictos de interés.");
    }
    Submission form = Submission.of(task);
    if ("SI".equals(form.text("conflict"))) {
      conflicts.declare(
          task.getExecution().getProcessBusinessKey(),
          declarant,
          form.text("kind"),
          form.text("reason"),
          task.getId());
    }
  }
}
