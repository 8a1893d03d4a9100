package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.expediente.engine.StepContext;
import org.expediente.journal.Act;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every way to start a case is held to its form. */
class StartSubmissionTest {
  private static final String KEY = "form-contract-test";
  private static final Map<String, Object> VALID =
      Map.of("decision", "NO", "reason", "motivo suficiente", "amount", "5.00");
  private static final Map<String, Object> BROKEN = Map.of("decision", "SI", "intruder", 1);

  private final RuntimeService runtime = FormEngine.ENGINE.getRuntimeService();
  private String deployment;
  private String definition;

  @BeforeEach
  void deploy() {
    deployment = FormEngine.deploy("form-contract.bpmn", "form-contract.form");
    definition =
        FormEngine.ENGINE
            .getRepositoryService()
            .createProcessDefinitionQuery()
            .deploymentId(deployment)
            .singleResult()
            .getId();
  }

  @AfterEach
  void clean() {
    FormEngine.remove(deployment);
    StepContext.restore(new StepContext.Step(null, null));
  }

  @Test
  void everyWayRefusesWithTheFieldAndStartsNothing() {
    for (Executable start :
        List.<Executable>of(
            () -> runtime.startProcessInstanceByKey(KEY, BROKEN),
            () -> runtime.startProcessInstanceById(definition, BROKEN),
            () -> FormEngine.ENGINE.getFormService().submitStartForm(definition, BROKEN),
            () -> runtime.createProcessInstanceByKey(KEY).setVariables(BROKEN).execute())) {
      assertThat(refused(start).fields())
          .extracting(FieldProblem::field)
          .containsExactly("intruder");
    }
    assertThat(refused(() -> runtime.startProcessInstanceByKey(KEY)).fields())
        .extracting(FieldProblem::field)
        .containsExactly("decision", "reason");
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(KEY).count()).isZero();
    assertThat(FormEngine.JOURNAL).isEmpty();
    assertThat(StepContext.current()).isEqualTo(new StepContext.Step(null, KEY));
  }

  @Test
  void aStartIsJournaledWithItsDataAndKeepsTheMarkedFieldsOnly() {
    ProcessInstance started = runtime.startProcessInstanceByKey(KEY, "PRU-1", VALID);

    Act act = FormEngine.JOURNAL.get(0);
    assertThat(FormEngine.JOURNAL).hasSize(1);
    assertThat(act.caseNumber()).isEqualTo("PRU-1");
    assertThat(act.kind()).isEqualTo("case.submitted");
    assertThat(act.data().toString()).contains("decision", "NO", "motivo suficiente", "5.00");
    assertThat(FormEngine.variables(started.getId())).containsOnly(Map.entry("amount", "5.00"));
  }

  @Test
  void aStartByFormIsJournaledToo() {
    var started = FormEngine.ENGINE.getFormService().submitStartForm(definition, "PRU-2", VALID);

    assertThat(FormEngine.JOURNAL).extracting(Act::caseNumber).containsExactly("PRU-2");
    assertThat(FormEngine.variables(started.getId())).containsOnlyKeys("amount");
  }

  @Test
  void aPersonDoesNotGiveTheNumber() {
    for (Executable start :
        List.<Executable>of(
            () -> runtime.startProcessInstanceByKey(KEY, "PRU-3", VALID),
            () -> runtime.startProcessInstanceByKey(KEY, null, "PRU-3", VALID),
            () -> FormEngine.ENGINE.getFormService().submitStartForm(definition, "PRU-3", VALID))) {
      assertThat(refused(() -> asAna(start)).code()).isEqualTo("start.number");
    }
    asAna(() -> runtime.startProcessInstanceByKey(KEY, " ", VALID));
    asAna(() -> FormEngine.ENGINE.getFormService().submitStartForm(definition, VALID));
    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(KEY).count()).isEqualTo(2);
  }

  @Test
  void whoMayNotStartLearnsNothingOfTheForm() {
    assertThatThrownBy(
            () ->
                FormEngine.as(
                    "luis", "legal", () -> runtime.startProcessInstanceByKey(KEY, BROKEN)))
        .isInstanceOf(AuthorizationException.class);
  }

  @Test
  void aStartInTheMiddleIsNotHeldToTheForm() {
    runtime.createProcessInstanceByKey(KEY).startBeforeActivity("denied").execute();

    assertThat(runtime.createProcessInstanceQuery().processDefinitionKey(KEY).count()).isOne();
    assertThat(FormEngine.JOURNAL).isEmpty();
  }

  @Test
  void whatIsUnknownTheEngineExplains() {
    assertThatThrownBy(() -> runtime.startProcessInstanceByKey("unknown", VALID))
        .isInstanceOf(ProcessEngineException.class)
        .hasMessageContaining("unknown");
    assertThatThrownBy(
            () -> FormEngine.ENGINE.getFormService().submitStartForm("unknown:1:1", VALID))
        .isInstanceOf(ProcessEngineException.class);
  }

  @Test
  void aDiagramWithoutStartFormIsStartedByTheProductOnly() {
    String plain =
        FormEngine.ENGINE
            .getRepositoryService()
            .createDeployment()
            .addModelInstance(
                "plain.bpmn",
                Bpmn.createExecutableProcess("plain")
                    .camundaHistoryTimeToLive(1)
                    .startEvent()
                    .userTask()
                    .endEvent()
                    .done())
            .deploy()
            .getId();
    try {
      runtime.startProcessInstanceByKey("plain", Map.of("any", "x"));
      Refusal refusal = refused(() -> asAna(() -> runtime.startProcessInstanceByKey("plain")));
      assertThat(refusal.code()).isEqualTo("start.closed");
      assertThat(FormEngine.JOURNAL).isEmpty();
    } finally {
      FormEngine.remove(plain);
    }
  }

  private static void asAna(Executable work) {
    FormEngine.asAna(
        () -> {
          try {
            work.execute();
            return null;
          } catch (RuntimeException e) {
            throw e;
          } catch (Throwable e) {
            throw new AssertionError(e);
          }
        });
  }

  private static Refusal refused(Executable work) {
    return catchThrowableOfType(Refusal.class, work::execute);
  }
}
