package org.expediente.web.tasks;

import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a person needs to know about a task beside its form. */
@RestController
@RequestMapping("/api/tasks")
class TaskController {
  private final TaskDesk desk;

  TaskController(TaskDesk desk) {
    this.desk = desk;
  }

  /**
   * Documents still required, who may not do the task, until when and on which ground.
   *
   * @throws org.expediente.problem.Refusal not found, also for a task the caller may not see
   */
  @GetMapping("/{taskId}/requirements")
  Requirements requirements(@PathVariable String taskId) {
    return desk.requirements(taskId);
  }

  /** Case number and deadline of up to 100 tasks by their ids, for the cards of a list. */
  @GetMapping("/cards")
  Map<String, TaskCard> cards(@RequestParam("id") List<String> ids) {
    return desk.cards(ids);
  }
}
