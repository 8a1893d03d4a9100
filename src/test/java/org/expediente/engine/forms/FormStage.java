package org.expediente.engine.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.form.validator.FormFieldValidationException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.expediente.problem.FieldProblem;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Desk;
import org.springframework.stereotype.Component;

/** All paths on which data can come to {@code form-paths.bpmn}. */
@Component
class FormStage {
  private static final String KEY = "form-paths-test";
  private static final String NUMBER = "PRB-2026-000001";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RepositoryService repository;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final FormService forms;
  private final AuthorizationService rights;
  private final Desk desk;
  private final List<FormPath> paths = new ArrayList<>();
  private final List<String> granted = new ArrayList<>();
  private String deployment;
  private String definition;
  private String task;

  FormStage(
      RepositoryService repository,
      RuntimeService runtime,
      TaskService tasks,
      FormService forms,
      AuthorizationService rights,
      Desk desk) {
    this.repository = repository;
    this.runtime = runtime;
    this.tasks = tasks;
    this.forms = forms;
    this.rights = rights;
    this.desk = desk;
  }

  void build(int port) {
    deployment =
        repository
            .createDeployment()
            .addClasspathResource("engine/form-paths.bpmn")
            .addClasspathResource("engine/form-paths-test.form")
            .deploy()
            .getId();
    definition =
        repository.createProcessDefinitionQuery().deploymentId(deployment).singleResult().getId();
    grant(Resources.PROCESS_DEFINITION, KEY, Permissions.CREATE_INSTANCE);
    grant(Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
    starts(port);
    tasks(port);
    messages(port);
  }

  void clear() {
    paths.clear();
    granted.forEach(rights::deleteAuthorization);
    granted.clear();
    repository.deleteDeployment(deployment, true);
  }

  List<FormPath> paths() {
    return List.copyOf(paths);
  }

  private void starts(int port) {
    Caller rest = Caller.basic(port, "legal-1", "demo");
    Caller tasklist = Caller.session(port, "tasklist", "legal-1", "demo");
    String byKey = "/process-definition/key/" + KEY;
    String byId = "/process-definition/" + definition;
    for (String path :
        List.of(byKey + "/start", byKey + "/submit-form", byId + "/start", byId + "/submit-form")) {
      String name = path.replace(definition, "{id}").replace(KEY, "{key}");
      rest("start, REST " + name, () -> {}, rest, "/engine-rest" + path);
      web("start, Tasklist " + name, () -> {}, tasklist, path);
    }
    java("start, Java startProcessInstanceByKey", v -> runtime.startProcessInstanceByKey(KEY, v));
    java(
        "start, Java startProcessInstanceById",
        v -> runtime.startProcessInstanceById(definition, v));
    java(
        "start, Java createProcessInstanceByKey.setVariables",
        v -> runtime.createProcessInstanceByKey(KEY).setVariables(v).execute());
    java(
        "start, Java createProcessInstanceByKey.setVariablesLocal",
        v -> runtime.createProcessInstanceByKey(KEY).setVariablesLocal(v).execute());
    java(
        "start, Java createProcessInstanceById.executeWithVariablesInReturn",
        v ->
            runtime
                .createProcessInstanceById(definition)
                .setVariables(v)
                .executeWithVariablesInReturn());
    java("start, Java submitStartForm", v -> forms.submitStartForm(definition, v));
  }

  private void tasks(int port) {
    Caller rest = Caller.basic(port, "legal-1", "demo");
    Caller tasklist = Caller.session(port, "tasklist", "legal-1", "demo");
    for (String way : List.of("submit-form", "complete", "resolve")) {
      Runnable before = way.equals("resolve") ? this::delegatedTask : this::takenTask;
      paths.add(
          new FormPath(
              "task, REST " + way,
              before,
              fields -> answer(rest.post("/engine-rest/task/" + task + "/" + way, typed(fields)))));
      paths.add(
          new FormPath(
              "task, Tasklist " + way,
              before,
              fields -> answer(posted(tasklist, "/task/" + task + "/" + way, fields))));
    }
    java("task, Java complete", this::takenTask, v -> tasks.complete(task, v));
    java(
        "task, Java completeWithVariablesInReturn",
        this::takenTask,
        v -> tasks.completeWithVariablesInReturn(task, v, false));
    java("task, Java submitTaskForm", this::takenTask, v -> forms.submitTaskForm(task, v));
    java(
        "task, Java submitTaskFormWithVariablesInReturn",
        this::takenTask,
        v -> forms.submitTaskFormWithVariablesInReturn(task, v, false));
    java("task, Java resolveTask", this::delegatedTask, v -> tasks.resolveTask(task, v));
  }

  private void messages(int port) {
    Caller rest = Caller.basic(port, "integration-1", "demo");
    for (String payload :
        List.of("processVariables", "processVariablesLocal", "processVariablesToTriggeredScope")) {
      paths.add(
          new FormPath(
              "message, REST " + payload,
              this::waiting,
              fields ->
                  answer(
                      rest.post(
                          "/engine-rest/message",
                          "{\"messageName\":\"test.paid\",\"businessKey\":\"%s\",\"%s\":%s}"
                              .formatted(NUMBER, payload, json(variables(fields)))))));
    }
    java(
        "message, Java correlate",
        this::waiting,
        "integration-1",
        v ->
            runtime
                .createMessageCorrelation("test.paid")
                .processInstanceBusinessKey(NUMBER)
                .setVariables(v)
                .correlate());
    java(
        "message, Java correlateMessage",
        this::waiting,
        "integration-1",
        v -> runtime.correlateMessage("test.paid", NUMBER, v));
  }

  private void fresh() {
    runtime
        .createProcessInstanceQuery()
        .processDefinitionId(definition)
        .list()
        .forEach(open -> runtime.deleteProcessInstance(open.getId(), "next path"));
    runtime.startProcessInstanceByKey(KEY, NUMBER, java(BrokenForms.valid()));
    task = tasks.createTaskQuery().processDefinitionId(definition).singleResult().getId();
  }

  private void takenTask() {
    fresh();
    tasks.setAssignee(task, "legal-1");
  }

  private void delegatedTask() {
    fresh();
    tasks.setAssignee(task, "legal-2");
    tasks.delegateTask(task, "legal-1");
  }

  private void waiting() {
    fresh();
    tasks.complete(task, java(BrokenForms.valid()));
  }

  private void rest(String name, Runnable before, Caller caller, String path) {
    paths.add(new FormPath(name, before, fields -> answer(caller.post(path, typed(fields)))));
  }

  private void web(String name, Runnable before, Caller caller, String path) {
    paths.add(new FormPath(name, before, fields -> answer(posted(caller, path, fields))));
  }

  private static Answer posted(Caller session, String path, Map<String, Object> fields) {
    return session.send(
        "POST",
        "/camunda/api/engine/engine/default" + path,
        Map.of("Content-Type", "application/json", "X-XSRF-TOKEN", session.token()),
        java.net.http.HttpRequest.BodyPublishers.ofString(typed(fields)));
  }

  private void java(String name, Consumer<Map<String, Object>> call) {
    java(name, () -> {}, call);
  }

  private void java(String name, Runnable before, Consumer<Map<String, Object>> call) {
    java(name, before, "legal-1", call);
  }

  private void java(
      String name, Runnable before, String person, Consumer<Map<String, Object>> call) {
    paths.add(
        new FormPath(
            name,
            before,
            fields -> {
              try {
                desk.as(
                    person,
                    () -> {
                      call.accept(java(fields));
                      return null;
                    });
                return FormPath.Outcome.taken();
              } catch (FormFieldValidationException refused) {
                List<?> problems = (List<?>) refused.getDetail();
                return FormPath.Outcome.refused(
                    problems.stream().map(problem -> ((FieldProblem) problem).field()).toList(),
                    refused.getMessage());
              }
            }));
  }

  private static FormPath.Outcome answer(Answer answer) {
    if (answer.status() < 300) {
      return FormPath.Outcome.taken();
    }
    List<String> fields = new ArrayList<>();
    if (answer.status() == 400) {
      answer.json().path("errors").forEach(error -> fields.add(error.path("field").asText()));
    }
    return FormPath.Outcome.refused(fields, answer.toString());
  }

  private static VariableMap java(Map<String, Object> fields) {
    VariableMap variables = Variables.createVariables();
    fields.forEach(
        (name, value) -> {
          if (value == BrokenForms.BROKEN_JSON) {
            variables.putValueTyped(name, SpinValues.jsonValue("[{broken").create());
          } else if (value instanceof List || value instanceof Map) {
            variables.putValueTyped(name, SpinValues.jsonValue(json(value)).create());
          } else {
            variables.putValue(name, value);
          }
        });
    return variables;
  }

  private static String typed(Map<String, Object> fields) {
    return json(Map.of("variables", variables(fields)));
  }

  private static Map<String, Object> variables(Map<String, Object> fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    fields.forEach(
        (name, value) -> {
          if (value == BrokenForms.BROKEN_JSON) {
            all.put(name, Map.of("value", "[{broken", "type", "Json"));
          } else if (value instanceof List || value instanceof Map) {
            all.put(name, Map.of("value", json(value), "type", "Json"));
          } else {
            all.put(name, Map.of("value", value));
          }
        });
    return all;
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private void grant(Resource resource, String id, Permissions permission) {
    Authorization grant = rights.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
    grant.setGroupId("legal");
    grant.setResource(resource);
    grant.setResourceId(id);
    grant.addPermission(permission);
    granted.add(rights.saveAuthorization(grant).getId());
  }
}
