package org.expediente.duties;

import org.camunda.bpm.engine.TaskService;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The tasks that somebody holds in a case. */
@Component
class OpenTasks {
  private final TaskService tasks;
  private final Unrestricted unrestricted;

  OpenTasks(@Lazy TaskService tasks, Unrestricted unrestricted) {
    this.tasks = tasks;
    this.unrestricted = unrestricted;
  }

  /** Gives the person's tasks of the case back to their groups, but for one (or null). */
  void giveBack(String caseNumber, String person, String exceptTask) {
    unrestricted.read(
        () -> {
          tasks
              .createTaskQuery()
              .processInstanceBusinessKey(caseNumber)
              .taskAssignee(person)
              .list()
              .stream()
              .filter(task -> !task.getId().equals(exceptTask))
              .forEach(task -> tasks.setAssignee(task.getId(), null));
          return null;
        });
  }
}
