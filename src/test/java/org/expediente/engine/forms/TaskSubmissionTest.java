package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.plugin.variable.SpinValues;
import org.expediente.engine.StepContext;
import org.expediente.journal.Act;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every way to complete a task is held to its form. */
class TaskSubmissionTest {
  private static final Map<String, Object> VALID =
      Map.of("decision", "NO", "reason", "motivo suficiente", "amount", "5.00");
  private static final Map<String, Object> BROKEN =
      Map.of("decision", "NO", "reason", "motivo suficiente", "intruder", true);

  private final TaskService tasks = FormEngine.ENGINE.getTaskService();
  private final FormService forms = FormEngine.ENGINE.getFormService();
  private String deployment;
  private String instance;
  private Task task;

  @BeforeEach
  void aCaseWaitsAtItsFirstTask() {
    deployment = FormEngine.deploy("form-contract.bpmn", "form-contract.form");
    instance =
        FormEngine.ENGINE
            .getRuntimeService()
            .startProcessInstanceByKey("form-contract-test", "PRU-1", VALID)
            .getId();
    task = FormEngine.task(instance);
    FormEngine.JOURNAL.clear();
  }

  @AfterEach
  void clean() {
    FormEngine.remove(deployment);
    StepContext.restore(new StepContext.Step(null, null));
  }

  @Test
  void everyWayRefusesWithTheFieldAndCompletesNothing() {
    tasks.delegateTask(task.getId(), "ana");
    for (ThrowingCallable way :
        List.<ThrowingCallable>of(
            () -> tasks.complete(task.getId(), BROKEN),
            () -> tasks.completeWithVariablesInReturn(task.getId(), BROKEN, false),
            () -> tasks.resolveTask(task.getId(), BROKEN),
            () -> forms.submitTaskForm(task.getId(), BROKEN))) {
      assertThat(catchThrowableOfType(Refusal.class, way).fields())
          .extracting(FieldProblem::field)
          .containsExactly("intruder");
    }
    assertThat(FormEngine.task(instance).getId()).isEqualTo(task.getId());
    assertThat(FormEngine.JOURNAL).isEmpty();
    assertThat(StepContext.current()).isEqualTo(new StepContext.Step("PRU-1", "work"));
  }

  @Test
  void aCompletionIsJournaledWithWhatChanged() {
    tasks.complete(
        task.getId(), Map.of("decision", "NO", "reason", "motivo suficiente", "amount", "5.00"));

    assertThat(FormEngine.JOURNAL).hasSize(1);
    Act act = FormEngine.JOURNAL.get(0);
    assertThat(act.caseNumber()).isEqualTo("PRU-1");
    assertThat(act.kind()).isEqualTo("task.submitted");
    assertThat(act.step()).isEqualTo("work");
    assertThat(act.data().toString()).contains("motivo suficiente").doesNotContain("5.00");
    assertThat(FormEngine.task(instance).getTaskDefinitionKey()).isEqualTo("denied");
    assertThat(FormEngine.variables(instance)).containsOnly(Map.entry("amount", "5.00"));
  }

  @Test
  void whatWasPreparedForTheTaskGivesWayToWhatWasSubmitted() {
    tasks.setVariableLocal(
        task.getId(), "items", SpinValues.jsonValue("[{\"text\":\"a\"}]").create());
    Map<String, Object> fields = new HashMap<>(VALID);
    fields.put("items", SpinValues.jsonValue("[{\"text\":\"a\",\"answer\":\"listo\"}]").create());
    tasks.complete(task.getId(), fields);
    assertThat(FormEngine.JOURNAL.get(0).data().toString()).contains("listo");

    String denied = FormEngine.task(instance).getId();
    tasks.setVariableLocal(denied, "items", "[broken");
    fields.put("items", SpinValues.jsonValue("[broken").create());
    assertThatThrownBy(() -> tasks.complete(denied, fields))
        .isInstanceOfSatisfying(
            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("form.json"))
        .hasMessage("El dato «items» no es un JSON válido.");
  }

  @Test
  void whoMayNotWorkOnTheTaskLearnsNothingOfItsForm() {
    assertThatThrownBy(
            () ->
                FormEngine.as(
                    "luis",
                    "planning",
                    () -> {
                      tasks.complete(task.getId(), BROKEN);
                      return null;
                    }))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void theSlowerOfTwoHearsThatSomebodyWasFaster() {
    asAna(() -> tasks.complete(task.getId(), VALID));
    Refusal late =
        catchThrowableOfType(Refusal.class, () -> asAna(() -> tasks.complete(task.getId(), VALID)));
    assertThat(late.kind()).isEqualTo(Refusal.Kind.CONFLICT);
    assertThat(late).hasMessageStartingWith("Alguien se adelantó");
    for (ThrowingCallable other :
        List.<ThrowingCallable>of(
            () -> tasks.complete(task.getId(), VALID),
            () -> asAna(() -> tasks.complete("unknown", VALID)),
            () -> asAna(() -> tasks.complete(null, VALID)))) {
      assertThatThrownBy(other).isInstanceOf(ProcessEngineException.class);
    }
  }

  @Test
  void aTaskWithoutFormTakesNoDataFromAPerson() {
    String plain =
        FormEngine.ENGINE
            .getRepositoryService()
            .createDeployment()
            .addModelInstance(
                "plain.bpmn",
                Bpmn.createExecutableProcess("plain-task")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .userTask()
                    .userTask()
                    .endEvent()
                    .done())
            .deploy()
            .getId();
    try {
      String open =
          FormEngine.ENGINE.getRuntimeService().startProcessInstanceByKey("plain-task").getId();
      String first = FormEngine.task(open).getId();
      Refusal refusal =
          catchThrowableOfType(
              Refusal.class, () -> asAna(() -> tasks.complete(first, Map.of("x", 1))));
      assertThat(refusal.code()).isEqualTo("form.none");
      asAna(() -> tasks.complete(first));
      tasks.complete(FormEngine.task(open).getId(), Map.of("x", 1));
      assertThat(FormEngine.task(open)).isNull();
    } finally {
      FormEngine.remove(plain);
    }
  }

  @Test
  void aTaskOfNoProcessTakesNoDataFromAPerson() {
    Task alone = tasks.newTask();
    tasks.saveTask(alone);
    try {
      assertThatThrownBy(() -> asAna(() -> tasks.complete(alone.getId(), Map.of("x", 1))))
          .isInstanceOf(Refusal.class);
    } finally {
      tasks.deleteTask(alone.getId(), true);
    }
  }

  private static void asAna(Runnable work) {
    FormEngine.asAna(
        () -> {
          work.run();
          return null;
        });
  }
}
