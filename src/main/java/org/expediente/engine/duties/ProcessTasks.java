package org.expediente.engine.duties;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.duties.Duties;
import org.expediente.engine.tasks.Directions;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** The user tasks of a process and of all that it calls, in their latest versions. */
@Component
class ProcessTasks {
  private final RepositoryService repository;
  private final Duties duties;

  ProcessTasks(@Lazy RepositoryService repository, Duties duties) {
    this.repository = repository;
    this.duties = duties;
  }

  /** Models by process key, the process itself first. */
  Map<String, BpmnModelInstance> reach(String key) {
    Map<String, BpmnModelInstance> found = new LinkedHashMap<>();
    List<String> open = new ArrayList<>(List.of(key));
    while (!open.isEmpty()) {
      String next = open.remove(0);
      ProcessDefinition latest = found.containsKey(next) ? null : latest(next);
      if (latest != null) {
        BpmnModelInstance model = repository.getBpmnModelInstance(latest.getId());
        found.put(next, model);
        model.getModelElementsByType(CallActivity.class).stream()
            .map(CallActivity::getCalledElement)
            .filter(called -> called != null && !called.contains("{"))
            .forEach(open::add);
      }
    }
    return found;
  }

  /** Tasks whose groups the diagram names; an organisation's group is only known in a case. */
  List<StaffedTask> tasks(Map<String, BpmnModelInstance> models) {
    return models.values().stream()
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .filter(task -> task.getCamundaCandidateGroups() != null)
        .filter(task -> !task.getCamundaCandidateGroups().contains("{"))
        .map(this::staffed)
        .toList();
  }

  private StaffedTask staffed(UserTask task) {
    List<String> groups =
        Arrays.stream(task.getCamundaCandidateGroups().split(",")).map(String::strip).toList();
    String label = task.getName() == null ? task.getId() : task.getName();
    return new StaffedTask(
        task.getId(), label, groups, Directions.of(task).distinctFrom(), duties.members(groups));
  }

  private ProcessDefinition latest(String key) {
    return repository
        .createProcessDefinitionQuery()
        .processDefinitionKey(key)
        .latestVersion()
        .singleResult();
  }
}
