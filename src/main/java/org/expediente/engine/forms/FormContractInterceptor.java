package org.expediente.engine.forms;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.ProcessInstantiationBuilderImpl;
import org.camunda.bpm.engine.impl.cmd.CompleteTaskCmd;
import org.camunda.bpm.engine.impl.cmd.StartProcessInstanceCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.expediente.engine.StepContext;
import org.expediente.journal.Act;
import org.expediente.problem.Refusal;
import org.springframework.util.ReflectionUtils;

/**
 * Holds every start and completion to the deployed form, whatever path it came by, and lets only
 * the fields marked as variables outlive the transaction.
 *
 * <p>Runs inside the transaction and before the command. The commands keep what was submitted in
 * protected fields and offer no hook between receiving and storing it, hence the reflection.
 */
public final class FormContractInterceptor extends CommandInterceptor {
  private final Clock clock;
  private final Consumer<Act> journal;
  private final DeployedForms forms = new DeployedForms();

  /** {@code journal} records what was submitted, in the transaction of the command. */
  public FormContractInterceptor(Clock clock, Consumer<Act> journal) {
    this.clock = clock;
    this.journal = journal;
  }

  @Override
  public <T> T execute(Command<T> command) {
    if (command instanceof SubmitTaskFormCmd) {
      completing(command, SubmitTaskFormCmd.class, "properties");
    } else if (command instanceof CompleteTaskCmd) {
      completing(command, CompleteTaskCmd.class, "variables");
    } else if (command instanceof SubmitStartFormCmd) {
      String id = (String) read(command, SubmitStartFormCmd.class, "processDefinitionId");
      VariableMap accepted =
          starting(definition(id), command, SubmitStartFormCmd.class, "variables");
      return started(command, accepted);
    } else if (command instanceof StartProcessInstanceCmd) {
      Object builder = read(command, StartProcessInstanceCmd.class, "instantiationBuilder");
      return started(command, startingByApi((ProcessInstantiationBuilderImpl) builder));
    }
    return next.execute(command);
  }

  /** Runs a start; the case has its number only afterwards. */
  private <T> T started(Command<T> command, VariableMap accepted) {
    T result = next.execute(command);
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

  private void completing(Object command, Class<?> type, String field) {
    CommandContext context = Context.getCommandContext();
    String taskId = (String) read(command, type, "taskId");
    TaskEntity task = taskId == null ? null : context.getTaskManager().findTaskById(taskId);
    if (task == null
        || task.getProcessDefinitionId() == null
        || task.getTaskDefinition().getCamundaFormDefinitionKey() == null) {
      return; // the command itself explains what is missing
    }
    String caseNumber = task.getProcessInstance().getBusinessKey();
    StepContext.enter(caseNumber, task.getTaskDefinitionKey());
    // who may not work on the task learns nothing about its form
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkTaskWork(task));
    Supplier<InputStream> form =
        () ->
            unchecked(
                () ->
                    context
                        .getProcessEngineConfiguration()
                        .getFormService()
                        .getDeployedTaskForm(taskId));
    FormContract contract =
        forms.of(task.getProcessDefinitionId(), task.getTaskDefinitionKey(), form);
    VariableMap submitted = submitted(read(command, type, field));
    Map<String, Object> known = PlainValues.of(task.getVariablesTyped(false));
    VariableMap accepted = checked(contract, submitted, known);
    // prepared for this form only (options, rows to fill in): gives way to what was submitted
    accepted.keySet().stream().filter(task::hasVariableLocal).forEach(task::removeVariableLocal);
    write(command, type, field, accepted);
    journal.accept(
        new Act(
            caseNumber, "task.submitted", task.getTaskDefinitionKey(), PlainValues.of(accepted)));
  }

  private VariableMap startingByApi(ProcessInstantiationBuilderImpl builder) {
    if (builder.getModificationBuilder() != null
        && !builder.getModificationBuilder().getModificationOperations().isEmpty()) {
      return null; // not a start by a form: the engine demands other rights for it
    }
    return starting(
        definition(builder),
        builder.getModificationBuilder(),
        builder.getModificationBuilder().getClass(),
        "processVariables");
  }

  private VariableMap starting(
      ProcessDefinitionEntity definition, Object holder, Class<?> type, String field) {
    if (definition == null
        || definition.getStartFormDefinition() == null
        || definition.getStartFormDefinition().getCamundaFormDefinitionKey() == null) {
      return null;
    }
    StepContext.enter(null, definition.getKey());
    CommandContext context = Context.getCommandContext();
    context
        .getProcessEngineConfiguration()
        .getCommandCheckers()
        .forEach(checker -> checker.checkCreateProcessInstance(definition));
    Supplier<InputStream> form =
        () ->
            unchecked(
                () ->
                    context
                        .getProcessEngineConfiguration()
                        .getFormService()
                        .getDeployedStartForm(definition.getId()));
    FormContract contract = forms.of(definition.getId(), "start", form);
    VariableMap accepted = checked(contract, submitted(read(holder, type, field)), Map.of());
    write(holder, type, field, accepted);
    return accepted;
  }

  private VariableMap checked(
      FormContract contract, VariableMap submitted, Map<String, Object> known) {
    var checked = contract.check(PlainValues.of(submitted), known, LocalDate.now(clock));
    if (!checked.problems().isEmpty()) {
      throw Refusal.invalid("form.invalid", checked.problems());
    }
    VariableMap accepted = Variables.createVariables();
    checked
        .values()
        .forEach(
            (key, value) -> {
              boolean unchanged = known.containsKey(key) && FieldRules.same(value, known.get(key));
              if (!unchanged) {
                accepted.putValueTyped(key, PlainValues.typed(value, checked.kept().contains(key)));
              }
            });
    return accepted;
  }

  private static ProcessDefinitionEntity definition(String id) {
    return id == null
        ? null
        : Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedProcessDefinitionById(id);
  }

  private static ProcessDefinitionEntity definition(ProcessInstantiationBuilderImpl builder) {
    return builder.getProcessDefinitionId() != null
        ? definition(builder.getProcessDefinitionId())
        : Context.getProcessEngineConfiguration()
            .getDeploymentCache()
            .findDeployedLatestProcessDefinitionByKey(builder.getProcessDefinitionKey());
  }

  @SuppressWarnings("unchecked")
  private static VariableMap submitted(Object variables) {
    if (variables instanceof VariableMap map) {
      return map;
    }
    return variables == null
        ? Variables.createVariables()
        : Variables.fromMap((Map<String, Object>) variables);
  }

  private static InputStream unchecked(Supplier<InputStream> read) {
    return Context.getCommandContext().runWithoutAuthorization(read::get);
  }

  private static Object read(Object holder, Class<?> type, String name) {
    return ReflectionUtils.getField(field(type, name), holder);
  }

  private static void write(Object holder, Class<?> type, String name, Object value) {
    ReflectionUtils.setField(field(type, name), holder, value);
  }

  private static Field field(Class<?> type, String name) {
    Field field = ReflectionUtils.findField(type, name);
    ReflectionUtils.makeAccessible(field);
    return field;
  }
}
