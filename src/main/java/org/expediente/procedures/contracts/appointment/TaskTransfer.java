package org.expediente.procedures.contracts.appointment;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.access.Unrestricted;
import org.expediente.duties.Duties;
import org.expediente.duties.DutyTask;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.Managers;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Moves what a manager holds in all cases of a contract to the next one. Only the assignee changes:
 * terms run on as they are, so that a change of person wins no time (B.10).
 */
@Component
class TaskTransfer {
  private static final String GROUP = "contract-manager";

  private final Contracts contracts;
  private final TaskService tasks;
  private final DistinctTasks distinct;
  private final Duties duties;
  private final Managers managers;
  private final Journal journal;
  private final Unrestricted unrestricted;

  TaskTransfer(
      Contracts contracts,
      @Lazy TaskService tasks,
      DistinctTasks distinct,
      Duties duties,
      Managers managers,
      Journal journal,
      Unrestricted unrestricted) {
    this.contracts = contracts;
    this.tasks = tasks;
    this.distinct = distinct;
    this.duties = duties;
    this.managers = managers;
    this.journal = journal;
    this.unrestricted = unrestricted;
  }

  /** Gives how many tasks moved. */
  int move(String contractCase, String from, String to) {
    int moved = 0;
    for (String caseNumber : contracts.cases(contractCase)) {
      for (Task task : held(caseNumber, from)) {
        move(caseNumber, task, to);
        moved++;
      }
    }
    return moved;
  }

  private List<Task> held(String caseNumber, String person) {
    return unrestricted.read(
        () ->
            tasks
                .createTaskQuery()
                .processInstanceBusinessKey(caseNumber)
                .taskAssignee(person)
                .taskCandidateGroup(GROUP)
                .includeAssignedTasks()
                .list());
  }

  private void move(String caseNumber, Task task, String to) {
    DutyTask duty =
        new DutyTask(
            caseNumber,
            task.getTaskDefinitionKey(),
            task.getName(),
            List.of(GROUP),
            distinct.of(task));
    // whom an earlier act bars leaves the task to the group instead of stopping the change
    boolean barred = duties.bar(to, duty).isPresent();
    unrestricted.read(
        () -> {
          tasks.setAssignee(task.getId(), barred ? null : to);
          return null;
        });
    journal.record(
        new Act(
            caseNumber,
            "contracts.taskMoved",
            task.getTaskDefinitionKey(),
            Map.of(
                "task",
                task.getName(),
                "to",
                barred ? "el grupo de administradores" : managers.name(to))));
  }
}
