package org.expediente.engine.forms;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.deploy.cache.DeploymentCache;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.expediente.engine.CommandFields;
import org.expediente.engine.StepContext;
import org.expediente.engine.guard.Outside;
import org.expediente.journal.Act;
import org.expediente.problem.Refusal;

/** What is submitted to start a case. */
final class StartSubmission {
  private final DeployedForms forms;
  private final Acceptance acceptance;
  private final Consumer<Act> journal;

  StartSubmission(DeployedForms forms, Acceptance acceptance, Consumer<Act> journal) {
    this.forms = forms;
    this.acceptance = acceptance;
    this.journal = journal;
  }

  <T> T byForm(Object command, Supplier<T> start) {
    String id = (String) CommandFields.read(command, "processDefinitionId");
    Object number = CommandFields.read(command, "businessKey");
    return started(start, check(command, definition(id), number, command, "variables"));
  }

  <T> T byApi(Object command, ProcessInstantiationBuilderImpl builder, Supplier<T> start) {
    if (builder.getModificationBuilder() != null
        && !builder.getModificationBuilder().getModificationOperations().isEmpty()) {
      return start.get(); // not a start by a form, and closed to persons
    }
    Object number =
        builder.getBusinessKey() == null ? builder.getCaseInstanceId() : builder.getBusinessKey();
    return started(
        start,
        check(
            command,
            definition(builder),
            number,
            builder.getModificationBuilder(),
            "processVariables"));
  }

  private VariableMap check(
      Object command,
      ProcessDefinitionEntity definition,
      Object number,
      Object holder,
      String field) {
    if (definition == null) {
      return null; // the command itself explains what is missing
    }
    StepContext.enter(null, definition.getKey());
    Context.getCommandContext()
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkCreateProcessInstance(definition));
    if (Outside.gave(command) && number != null && !number.toString().isBlank()) {
      throw Refusal.invalid(
          "start.number", "El número del expediente lo asigna el sistema. No lo envíe.");
    }
    if (definition.getStartFormDefinition() != null
        && definition.getStartFormDefinition().getCamundaFormDefinitionKey() != null) {
      VariableMap submitted = Submitted.of(CommandFields.read(holder, field));
      VariableMap accepted = acceptance.of(forms.ofStart(definition), submitted, Map.of());
      CommandFields.write(holder, field, accepted);
      return accepted;
    }
    if (Outside.gave(command)) {
      throw Refusal.invalid(
          "start.closed", "Este procedimiento no se inicia por sí solo: lo inicia otro.");
    }
    return null;
  }

  /** Runs a start; the case has its number only afterwards. */
  private <T> T started(Supplier<T> start, VariableMap accepted) {
    T result = start.get();
    if (accepted != null && result instanceof ProcessInstance instance) {
      journal.accept(
          new Act(
              instance.getBusinessKey(),
              "case.submitted",
              instance.getProcessDefinitionKey(),
              PlainValues.of(accepted)));
    }
    return result;
  }

  private static ProcessDefinitionEntity definition(ProcessInstantiationBuilderImpl builder) {
    return builder.getProcessDefinitionId() != null
        ? definition(builder.getProcessDefinitionId())
        : deployed().findDeployedLatestProcessDefinitionByKey(builder.getProcessDefinitionKey());
  }

  private static ProcessDefinitionEntity definition(String id) {
    return id == null ? null : deployed().findDeployedProcessDefinitionById(id);
  }

  private static DeploymentCache deployed() {
    return Context.getProcessEngineConfiguration().getDeploymentCache();
  }
}
