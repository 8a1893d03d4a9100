package org.expediente.engine.tasks;

import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.BaseDelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.expediente.documents.DocumentTypes;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.terms.TermBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives every user task the house's own listeners. Requirements are checked before the diagram's
 * listeners run, documents are issued after them; neither can be left out of a diagram.
 */
@Component
public final class TaskRules extends AbstractBpmnParseListener {
  private final ObjectProvider<Documents> documents;
  private final ObjectProvider<DocumentTypes> types;
  private final ObjectProvider<Journal> journal;
  private final ObjectProvider<TermBook> terms;

  // providers, because these need the engine that is just being built
  TaskRules(
      ObjectProvider<Documents> documents,
      ObjectProvider<DocumentTypes> types,
      ObjectProvider<Journal> journal,
      ObjectProvider<TermBook> terms) {
    this.documents = documents;
    this.types = types;
    this.journal = journal;
    this.terms = terms;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    task.addBuiltInTaskListener(
        TaskListener.EVENTNAME_COMPLETE,
        late(() -> new RequiredDocuments(documents.getObject(), types.getObject())));
    task.addTaskListener(
        TaskListener.EVENTNAME_COMPLETE, late(() -> new IssuedDocuments(documents.getObject())));
    task.addTaskListener(
        TaskListener.EVENTNAME_COMPLETE,
        ended -> terms.getObject().met(ended.getExecutionId(), ended.getTaskDefinitionKey()));
    task.addTaskListener(
        TaskListener.EVENTNAME_DELETE,
        ended -> terms.getObject().cancelled(ended.getExecutionId(), ended.getTaskDefinitionKey()));
    task.addBuiltInTaskListener(TaskListener.EVENTNAME_ASSIGNMENT, this::recordAssignment);
  }

  /** Timers on a repeated step belong to all its rounds together: their terms end with the last. */
  @Override
  public void parseMultiInstanceLoopCharacteristics(
      Element step, Element loop, ActivityImpl rounds) {
    rounds.addBuiltInListener(ExecutionListener.EVENTNAME_END, this::endTerms);
  }

  private void endTerms(BaseDelegateExecution rounds) {
    DelegateExecution execution = (DelegateExecution) rounds;
    if (execution.isCanceled()) {
      terms.getObject().cancelled(execution.getId(), execution.getCurrentActivityId());
    } else {
      terms.getObject().met(execution.getId(), execution.getCurrentActivityId());
    }
  }

  private void recordAssignment(DelegateTask task) {
    journal
        .getObject()
        .record(
            new Act(
                task.getExecution().getProcessBusinessKey(),
                "task.assigned",
                task.getTaskDefinitionKey(),
                Map.of("assignee", String.valueOf(task.getAssignee()))));
  }

  private static TaskListener late(Supplier<TaskListener> listener) {
    return task -> listener.get().notify(task);
  }
}
