package org.expediente.engine.forms;

import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.variable.VariableMap;
import org.expediente.engine.CommandFields;
import org.expediente.engine.StepContext;
import org.expediente.engine.guard.Outside;
import org.expediente.journal.Act;
import org.expediente.problem.Refusal;

/** What is submitted to complete a task. */
final class TaskSubmission {
  private final DeployedForms forms;
  private final Acceptance acceptance;
  private final Consumer<Act> journal;

  TaskSubmission(DeployedForms forms, Acceptance acceptance, Consumer<Act> journal) {
    this.forms = forms;
    this.acceptance = acceptance;
    this.journal = journal;
  }

  /** Completes with what the form accepts of what the command carries in {@code field}. */
  <T> T complete(Object command, String field, Supplier<T> completion) {
    String id = (String) CommandFields.read(command, "taskId");
    check(command, id, field);
    try {
      return completion.get();
    } catch (AuthorizationException missing) {
      refuseGone(id); // the right went with the task while this command waited
      throw missing;
    }
  }

  private void check(Object command, String id, String field) {
    TaskEntity task = id == null ? null : context().getTaskManager().findTaskById(id);
    VariableMap submitted = Submitted.of(CommandFields.read(command, field));
    if (task == null && id != null && Outside.gave(command)) {
      refuseGone(id);
    } else if (task != null && hasForm(task)) {
      CommandFields.write(command, field, accepted(task, submitted));
    } else if (task != null && Outside.gave(command) && !submitted.isEmpty()) {
      throw Refusal.invalid(
          "form.none", "La tarea no tiene formulario: no admite datos. Complétela sin ellos.");
    }
  }

  private VariableMap accepted(TaskEntity task, VariableMap submitted) {
    String caseNumber = task.getProcessInstance().getBusinessKey();
    StepContext.enter(caseNumber, task.getTaskDefinitionKey());
    Map<String, Object> known = PlainValues.of(task.getVariablesTyped(false));
    VariableMap accepted = accepted(task, submitted, known);
    // prepared for this form only (options, rows to fill in): gives way to what was submitted
    accepted.keySet().stream().filter(task::hasVariableLocal).forEach(task::removeVariableLocal);
    journal.accept(
        new Act(
            caseNumber, "task.submitted", task.getTaskDefinitionKey(), PlainValues.of(accepted)));
    return accepted;
  }

  /** Who may not work on the task learns nothing about its form; who may is checked but once. */
  private VariableMap accepted(TaskEntity task, VariableMap submitted, Map<String, Object> known) {
    try {
      return acceptance.of(forms.ofTask(task), submitted, known);
    } catch (Refusal wrong) {
      context()
          .getProcessEngineConfiguration()
          .getCommandCheckers()
          .forEach(checker -> checker.checkTaskWork(task));
      throw wrong;
    }
  }

  /** Of two who complete at once, the slower one hears that, not that the task never was. */
  private static void refuseGone(String id) {
    HistoricTaskInstanceEntity past =
        id == null
            ? null
            : context().getHistoricTaskInstanceManager().findHistoricTaskInstanceById(id);
    if (past != null && past.getEndTime() != null) {
      throw Refusal.conflict(
          "task.done", "Alguien se adelantó: la tarea ya terminó. Actualice la lista de tareas.");
    }
  }

  private static boolean hasForm(TaskEntity task) {
    return task.getProcessDefinitionId() != null
        && task.getTaskDefinition().getCamundaFormDefinitionKey() != null;
  }

  private static CommandContext context() {
    return Context.getCommandContext();
  }
}
