package org.expediente.documents;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.problem.Refusal;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Ties a document to the step it is handed in for. */
@Component
class CaseTasks {
  private final TaskService tasks;

  CaseTasks(@Lazy TaskService tasks) {
    this.tasks = tasks;
  }

  /**
   * The definition key of the task, or null where no task is named.
   *
   * @throws Refusal where the open task is not of this case, so that nobody files a document under
   *     another's step
   */
  String step(String caseNumber, String taskId) {
    if (taskId == null) {
      return null;
    }
    Task task =
        tasks
            .createTaskQuery()
            .taskId(taskId)
            .processInstanceBusinessKey(caseNumber)
            .singleResult();
    if (task == null) {
      throw Refusal.invalid(
          "document.task",
          "La tarea indicada no está abierta en el expediente %s. Recargue la página."
              .formatted(caseNumber));
    }
    return task.getTaskDefinitionKey();
  }
}
