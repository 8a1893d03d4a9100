package org.expediente.engine.approvals;

import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_ASSIGNMENT;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_COMPLETE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_CREATE;
import static org.camunda.bpm.engine.delegate.TaskListener.EVENTNAME_DELETE;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.task.listener.DelegateExpressionTaskListener;
import org.camunda.bpm.engine.impl.task.listener.ExpressionTaskListener;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives every user task the listeners about approvals. Checks run before the diagram's own
 * listeners; an approval is given after them, so that it covers what they have just stored.
 */
@Component
class ApprovalRules extends AbstractBpmnParseListener {
  private final ObjectProvider<Approving> approving;
  private final ObjectProvider<Needing> needing;

  // providers, because these need the engine that is just being built
  ApprovalRules(ObjectProvider<Approving> approving, ObjectProvider<Needing> needing) {
    this.approving = approving;
    this.needing = needing;
  }

  @Override
  public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
    TaskDefinition task =
        ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
    List<TaskListener> preparing = preparing(task);

    task.addTaskListener(EVENTNAME_CREATE, when(t -> approving.getObject().show(t)));
    task.addTaskListener(EVENTNAME_CREATE, when(t -> needing.getObject().tell(t)));
    task.addTaskListener(
        EVENTNAME_ASSIGNMENT, when(t -> approving.getObject().showAgain(t, preparing)));
    task.addBuiltInTaskListener(
        EVENTNAME_COMPLETE, when(t -> approving.getObject().requireShown(t)));
    task.addBuiltInTaskListener(EVENTNAME_COMPLETE, when(t -> needing.getObject().require(t)));
    task.addTaskListener(EVENTNAME_COMPLETE, when(t -> approving.getObject().approve(t)));
    for (String end : List.of(EVENTNAME_COMPLETE, EVENTNAME_DELETE)) {
      task.addTaskListener(end, when(t -> approving.getObject().forget(t)));
      task.addTaskListener(end, when(t -> needing.getObject().forget(t)));
    }
  }

  /** What the diagram itself does to fill the form; it may be done again. */
  private static List<TaskListener> preparing(TaskDefinition task) {
    List<TaskListener> all = task.getTaskListeners().get(EVENTNAME_CREATE);
    return all == null
        ? List.of()
        : all.stream()
            .filter(
                listener ->
                    listener instanceof DelegateExpressionTaskListener
                        || listener instanceof ExpressionTaskListener)
            .toList();
  }

  private static TaskListener when(Consumer<DelegateTask> work) {
    return work::accept;
  }
}
