package org.expediente.engine.forms;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.repository.CamundaFormDefinition;
import org.expediente.problem.Refusal;

/**
 * Contracts of deployed forms. A form belongs to one deployed definition and never changes there.
 */
final class DeployedForms {
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, FormContract> contracts = new ConcurrentHashMap<>();

  FormContract ofTask(TaskEntity task) {
    return of(
        task.getProcessDefinitionId(),
        task.getTaskDefinitionKey(),
        () -> forms().getDeployedTaskForm(task.getId()));
  }

  FormContract ofStart(ProcessDefinitionEntity definition) {
    return of(definition.getId(), "start", () -> forms().getDeployedStartForm(definition.getId()));
  }

  /** The payload of a message is declared like any form, by a file of the same deployment. */
  FormContract ofMessage(ProcessDefinitionEntity definition, String formId) {
    return of(definition.getId(), "message " + formId, () -> resource(definition, formId));
  }

  private FormContract of(String definitionId, String elementId, Supplier<InputStream> form) {
    return contracts.computeIfAbsent(definitionId + "#" + elementId, key -> parse(form));
  }

  private FormContract parse(Supplier<InputStream> form) {
    // whoever may act may also have the act checked, without a right to read deployments
    try (InputStream in = context().runWithoutAuthorization(form::get)) {
      return new FormContract(json.readTree(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(ProcessDefinitionEntity definition, String formId) {
    CamundaFormDefinition form =
        context()
            .getCamundaFormDefinitionManager()
            .findDefinitionByDeploymentAndKey(definition.getDeploymentId(), formId);
    if (form == null) {
      throw Refusal.invalid(
          "message.form", "El mensaje declara el formulario «" + formId + "», que no existe.");
    }
    return context()
        .getProcessEngineConfiguration()
        .getRepositoryService()
        .getResourceAsStream(form.getDeploymentId(), form.getResourceName());
  }

  private static FormService forms() {
    return context().getProcessEngineConfiguration().getFormService();
  }

  private static CommandContext context() {
    return Context.getCommandContext();
  }
}
