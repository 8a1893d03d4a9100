package org.expediente.engine.approvals;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.access.Unrestricted;
import org.expediente.approvals.ApprovalBook;
import org.expediente.approvals.ApprovalsMoved;
import org.expediente.engine.ExtensionProperties;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Open tasks that need an approval show at once when it becomes void, and when it is renewed. */
@Component
class WaitingTasks {
  private final TaskService tasks;
  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final ApprovalBook book;
  private final Unrestricted unrestricted;

  WaitingTasks(
      @Lazy TaskService tasks,
      @Lazy RuntimeService runtime,
      @Lazy RepositoryService repository,
      @Lazy ApprovalBook book,
      Unrestricted unrestricted) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.repository = repository;
    this.book = book;
    this.unrestricted = unrestricted;
  }

  @EventListener
  void moved(ApprovalsMoved event) {
    // who causes this need not see the tasks of others
    unrestricted.read(() -> needing(event)).forEach(task -> look(task, event));
  }

  private List<Task> needing(ApprovalsMoved event) {
    return tasks.createTaskQuery().processInstanceBusinessKey(event.caseNumber()).list().stream()
        .filter(task -> needs(task).contains(event.kind()))
        .toList();
  }

  private void look(Task task, ApprovalsMoved event) {
    // asked in the person's name: what is found void on the way is journaled as theirs
    Optional<String> lack = book.lack(event.caseNumber(), event.kind());
    boolean allStand =
        unrestricted.read(() -> needs(task)).stream()
            .allMatch(kind -> book.stands(event.caseNumber(), kind));
    unrestricted.read(() -> show(task, lack, allStand));
  }

  private Void show(Task task, Optional<String> lack, boolean allStand) {
    List<Incident> shown =
        runtime
            .createIncidentQuery()
            .incidentType(Needing.INCIDENT)
            .configuration(task.getId())
            .list();
    if (lack.isPresent() && shown.isEmpty()) {
      runtime.createIncident(Needing.INCIDENT, task.getExecutionId(), task.getId(), lack.get());
    } else if (allStand) {
      shown.forEach(incident -> runtime.resolveIncident(incident.getId()));
    }
    return null;
  }

  private List<String> needs(Task task) {
    UserTask element =
        repository
            .getBpmnModelInstance(task.getProcessDefinitionId())
            .getModelElementById(task.getTaskDefinitionKey());
    return ExtensionProperties.list(element, "approval.needs");
  }
}
