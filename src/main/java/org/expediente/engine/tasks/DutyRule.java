package org.expediente.engine.tasks;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.access.Actors;
import org.expediente.duties.Duties;

/** Neither the one who is given a task nor the one who completes it may be barred from it. */
final class DutyRule implements TaskListener {
  private final Duties duties;
  private final Actors actors;

  DutyRule(Duties duties, Actors actors) {
    this.duties = duties;
    this.actors = actors;
  }

  @Override
  public void notify(DelegateTask task) {
    Directions directions = Directions.of((UserTask) task.getBpmnModelElementInstance());
    if (directions.distinctFrom().isEmpty()) {
      return;
    }
    String caseNumber = task.getExecution().getProcessBusinessKey();
    if (task.getAssignee() != null) {
      duties.require(task.getAssignee(), caseNumber, directions.distinctFrom());
    }
    if (TaskListener.EVENTNAME_COMPLETE.equals(task.getEventName())) {
      duties.require(actors.current().person(), caseNumber, directions.distinctFrom());
    }
  }
}
