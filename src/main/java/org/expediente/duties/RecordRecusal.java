package org.expediente.duties;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Stores the superior's decision on a recusal. */
@DiagramBean("recordRecusal")
class RecordRecusal implements TaskListener {
  private final Conflicts conflicts;
  private final Actors actors;

  RecordRecusal(Conflicts conflicts, Actors actors) {
    this.conflicts = conflicts;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    conflicts.decide(
        task.getExecution().getProcessBusinessKey(),
        (String) task.getVariable("declarant"),
        Conflict.ACCEPTED.equals(form.text("decision")),
        form.text("reason"),
        form.text("goesOn"),
        actors.current().person());
  }
}
