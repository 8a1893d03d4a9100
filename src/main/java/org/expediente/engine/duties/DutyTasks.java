package org.expediente.engine.duties;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.expediente.duties.DutyTask;
import org.expediente.engine.tasks.Directions;

/** A task of the engine as the rules look at it. */
final class DutyTasks {
  private DutyTasks() {}

  /** The task with its case and what the diagram demands; null if it belongs to no case. */
  static DutyTask of(DelegateTask task) {
    String caseNumber =
        task.getExecution() == null ? null : caseOf((ExecutionEntity) task.getExecution());
    if (caseNumber == null) {
      return null;
    }
    Directions directions = Directions.of(task);
    List<String> groups =
        task.getCandidates().stream()
            .map(IdentityLink::getGroupId)
            .filter(group -> group != null)
            .distinct()
            .sorted()
            .toList();
    return new DutyTask(
        caseNumber,
        task.getTaskDefinitionKey(),
        task.getName() == null ? task.getTaskDefinitionKey() : task.getName(),
        groups,
        directions.distinctFrom());
  }

  /** The case of an execution; a called process that was given no number belongs to its caller. */
  static String caseOf(ExecutionEntity execution) {
    ExecutionEntity instance = execution.getProcessInstance();
    while (instance != null && instance.getBusinessKey() == null) {
      ExecutionEntity caller = instance.getSuperExecution();
      instance = caller == null ? null : caller.getProcessInstance();
    }
    return instance == null ? null : instance.getBusinessKey();
  }
}
