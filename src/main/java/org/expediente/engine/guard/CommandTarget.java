package org.expediente.engine.guard;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngineServices;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.expediente.engine.CommandFields;
import org.expediente.engine.StepContext.Step;

/** The case and step that a command names, so that a refusal stands in the journal of that case. */
final class CommandTarget {
  private static final List<String> INSTANCES =
      List.of("processInstanceId", "executionId", "entityId");

  private final ProcessEngineServices engine;

  CommandTarget(ProcessEngineServices engine) {
    this.engine = engine;
  }

  /** Case and step as far as the command tells; the step is at least the command's name. */
  Step of(Object command) {
    String name = command.getClass().getSimpleName();
    String task = task(command);
    Task found = task == null ? null : tasks(task);
    if (found != null) {
      return new Step(caseOf(found.getProcessInstanceId()), found.getTaskDefinitionKey());
    }
    return INSTANCES.stream()
        .map(field -> id(command, field))
        .filter(id -> id != null)
        .map(this::instance)
        .filter(id -> id != null)
        .findFirst()
        .map(id -> new Step(caseOf(id), name))
        .orElseGet(() -> new Step(null, name));
  }

  private static String task(Object command) {
    return CommandFields.has(command, "task")
            && CommandFields.read(command, "task") instanceof Task task
        ? task.getId()
        : id(command, "taskId");
  }

  private Task tasks(String id) {
    return engine.getTaskService().createTaskQuery().taskId(id).singleResult();
  }

  private String instance(String executionOrInstance) {
    Execution found =
        engine
            .getRuntimeService()
            .createExecutionQuery()
            .executionId(executionOrInstance)
            .singleResult();
    return found == null ? null : found.getProcessInstanceId();
  }

  private String caseOf(String instanceId) {
    if (instanceId == null) {
      return null;
    }
    ProcessInstance found =
        engine
            .getRuntimeService()
            .createProcessInstanceQuery()
            .processInstanceId(instanceId)
            .singleResult();
    return found == null ? null : found.getBusinessKey();
  }

  private static String id(Object command, String field) {
    return CommandFields.has(command, field)
            && CommandFields.read(command, field) instanceof String id
        ? id
        : null;
  }
}
