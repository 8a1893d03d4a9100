package org.expediente.engine.duties;

import java.util.List;
import java.util.function.BiConsumer;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.expediente.duties.DutyTask;
import org.expediente.duties.PartKind;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Puts the rules on every user task, and remembers who started a case; no diagram can omit it. */
@Component
class DutyListeners extends AbstractBpmnParseListener {
  private final ObjectProvider<DutyDesk> desk;
  private final ObjectProvider<DutyIncidents> incidents;
  private final ObjectProvider<CaseStarts> starts;

  // providers, because these need the engine that is just being built
  DutyListeners(
      ObjectProvider<DutyDesk> desk,
      ObjectProvider<DutyIncidents> incidents,
      ObjectProvider<CaseStarts> starts) {
    this.desk = desk;
    this.incidents = incidents;
    this.starts = starts;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, inCase(this::created));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, inCase(this::assigned));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, inCase(this::completed));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, t -> incidents.getObject().close(t));
  }

  @Override
  public void parseProcess(Element element, ProcessDefinitionEntity process) {
    process.getActivities().stream()
        .filter(activity -> String.valueOf(activity.getProperty("type")).endsWith("tartEvent"))
        .forEach(
            start ->
                start.addListener(
                    ExecutionListener.EVENTNAME_END, (ExecutionListener) this::started));
  }

  private void started(BaseDelegateExecution execution) {
    starts.getObject().record((ExecutionEntity) execution);
  }

  private void created(DelegateTask task, DutyTask duty) {
    desk.getObject().dropBarred(task, duty);
    incidents.getObject().open(task, duty);
  }

  private void assigned(DelegateTask task, DutyTask duty) {
    if (task.getAssignee() != null) {
      desk.getObject().require(List.of(task.getAssignee()), duty);
      incidents.getObject().close(task);
    }
  }

  private void completed(DelegateTask task, DutyTask duty) {
    desk.getObject().requireDoers(task, duty);
    desk.getObject().record(PartKind.COMPLETED, task, duty);
    incidents.getObject().close(task);
  }

  private static TaskListener inCase(BiConsumer<DelegateTask, DutyTask> rule) {
    return task -> {
      DutyTask duty = DutyTasks.of(task);
      if (duty != null) {
        rule.accept(task, duty);
      }
    };
  }
}
