package org.expediente.engine.forms;

import java.util.Map;
import java.util.function.Consumer;
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

  /** Replaces what the command carries in {@code field} by what the form accepts of it. */
  void check(Object command, String field) {
    String id = (String) CommandFields.read(command, "taskId");
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
    // who may not work on the task learns nothing about its form
    requireWork(task);
    Map<String, Object> known = PlainValues.of(task.getVariablesTyped(false));
    VariableMap accepted = acceptance.of(forms.ofTask(task), submitted, known);
    // prepared for this form only (options, rows to fill in): gives way to what was submitted
    accepted.keySet().stream().filter(task::hasVariableLocal).forEach(task::removeVariableLocal);
    journal.accept(
        new Act(
            caseNumber, "task.submitted", task.getTaskDefinitionKey(), PlainValues.of(accepted)));
    return accepted;
  }

  private static void requireWork(TaskEntity task) {
    try {
      context()
          .getProcessEngineConfiguration()
          .getCommandCheckers()
          .forEach(checker -> checker.checkTaskWork(task));
    } catch (AuthorizationException missing) {
      refuseGone(task.getId()); // the right went with the task while this command waited
      throw missing;
    }
  }

  /** Of two who complete at once, the slower one hears that, not that the task never was. */
  private static void refuseGone(String id) {
    HistoricTaskInstanceEntity past =
        context().getHistoricTaskInstanceManager().findHistoricTaskInstanceById(id);
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
