package org.expediente.engine.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** A small case with a task, a timer and an incident, for requests that would change it. */
@Component
class DoorStage {
  private static final String PROCESS = "doors-test";
  private static final String DECISION = "funds-supplier-check";

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final ManagementService management;
  private final HistoryService history;
  private final FilterService filters;
  private final AuthorizationService rights;
  private final Map<String, String> ids = new LinkedHashMap<>();
  private String deployment;

  DoorStage(
      RepositoryService repository,
      RuntimeService runtime,
      TaskService tasks,
      ManagementService management,
      HistoryService history,
      FilterService filters,
      AuthorizationService rights) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.management = management;
    this.history = history;
    this.filters = filters;
    this.rights = rights;
  }

  void build() {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("engine/doors.bpmn")
            .addClasspathResource("engine/form-contract.form")
            .deploy()
            .getId();
    ProcessInstance started =
        runtime.startProcessInstanceByKey(
            "doors-test", "DOR-2026-000001", Map.of("decision", "NO"));
    String instance = started.getId();
    Task task = tasks.createTaskQuery().processInstanceId(instance).singleResult();
    tasks.setAssignee(task.getId(), "legal-1");
    ids.clear();
    ids.put("instance", instance);
    ids.put("definition", started.getProcessDefinitionId());
    ids.put("key", PROCESS);
    ids.put("job", management.createJobQuery().processInstanceId(instance).singleResult().getId());
    ids.put("process-instance", instance);
    ids.put("execution", task.getExecutionId());
    ids.put("task", task.getId());
    ids.put("process-definition", started.getProcessDefinitionId());
    ids.put("deployment", deployment);
    ids.put(
        "job-definition",
        management
            .createJobDefinitionQuery()
            .processDefinitionId(started.getProcessDefinitionId())
            .singleResult()
            .getId());
    ids.put("user", "legal-2");
    ids.put("filter", filters.createFilterQuery().list().get(0).getId());
    ids.put("authorization", rights.createAuthorizationQuery().list().get(0).getId());
    ids.put(
        "decision-definition",
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(DECISION)
            .latestVersion()
            .singleResult()
            .getId());
    ids.put("group", "legal");
    ids.put(
        "incident",
        runtime.createIncident("probe", task.getExecutionId(), "probe", "for the test").getId());
    ids.put(
        "variable-instance",
        history
            .createHistoricVariableInstanceQuery()
            .processInstanceId(instance)
            .list()
            .get(0)
            .getId());
  }

  void clear() {
    repository.deleteDeployment(deployment, true);
  }

  /** The address or body with the ids of this case in place of {@code {id}} and so on. */
  String filled(String template) {
    String text = template;
    if (text.startsWith("/")) {
      String resource = resource(text);
      text = text.replace("{id}", ids.getOrDefault(resource, "none"));
      text = text.replace("{key}", resource.startsWith("decision") ? DECISION : PROCESS);
      text = text.replace("{varId}", "decision").replace("{messageName}", "probe");
      text = text.replaceAll("\\{(operationId|commentId|attachmentId|tenantId)}", "none");
      text = text.replace("{groupId}", "legal").replace("{userId}", "legal-2");
    }
    for (var id : ids.entrySet()) {
      text = text.replace("{" + id.getKey() + "}", id.getValue());
    }
    return text;
  }

  private static String resource(String path) {
    String[] parts = path.split("/");
    return parts[1].equals("history") ? parts[2] : parts[1];
  }
}
