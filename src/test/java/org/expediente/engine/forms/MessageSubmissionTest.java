package org.expediente.engine.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.spin.plugin.variable.SpinValues;
import org.expediente.engine.StepContext;
import org.expediente.journal.Act;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A message brings what the diagram declares, from whom it declares, and nothing else. */
class MessageSubmissionTest {
  private static final String STARTED_BY_MESSAGE =
      """
      <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn" id="definitions">
        <message id="message_asked" name="test.asked"/>
        <message id="message_lost" name="test.lost"/>
        <process id="asked" isExecutable="true" camunda:historyTimeToLive="P1D">
          <startEvent id="asked_start"><extensionElements><camunda:properties>
            <camunda:property name="message.senders" value="integration"/>
          </camunda:properties></extensionElements>
            <messageEventDefinition messageRef="message_asked"/></startEvent>
          <sequenceFlow id="a1" sourceRef="asked_start" targetRef="asked_lost"/>
          <receiveTask id="asked_lost" messageRef="message_lost"><extensionElements>
            <camunda:properties>
              <camunda:property name="message.senders" value="integration"/>
              <camunda:property name="message.form" value="nowhere"/>
            </camunda:properties></extensionElements></receiveTask>
          <sequenceFlow id="a2" sourceRef="asked_lost" targetRef="asked_end"/>
          <endEvent id="asked_end"/>
        </process>
      </definitions>
      """;

  private final RuntimeService runtime = FormEngine.ENGINE.getRuntimeService();
  private String deployment;
  private String instance;

  @BeforeEach
  void aCaseWaitsForAPayment() {
    deployment = FormEngine.deploy("form-paths.bpmn", "form-paths-test.form");
    Map<String, Object> valid = new HashMap<>(BrokenForms.valid());
    valid.put("address", SpinValues.jsonValue("{\"city\":\"Santa Ana\"}").create());
    valid.put("items", SpinValues.jsonValue("[{\"text\":\"a\"}]").create());
    valid.put("kinds", SpinValues.jsonValue("[\"a\"]").create());
    instance = runtime.startProcessInstanceByKey("form-paths-test", "PRU-1", valid).getId();
    FormEngine.ENGINE.getTaskService().complete(FormEngine.task(instance).getId(), valid);
    FormEngine.JOURNAL.clear();
  }

  @AfterEach
  void clean() {
    FormEngine.remove(deployment);
    StepContext.restore(new StepContext.Step(null, null));
  }

  @Test
  void onlyTheDeclaredSenderIsHeard() {
    for (String group : List.of("legal", "")) {
      Refusal refusal =
          catchThrowableOfType(
              Refusal.class,
              () -> FormEngine.as("integration", group, () -> sent(message("test.paid"))));
      assertThat(refusal.code()).isEqualTo("message.closed");
      assertThat(refusal).hasMessageContaining("espera de usted el mensaje «test.paid»");
    }
    assertThat(refused(message("test.closed")).code()).isEqualTo("message.closed");
    assertThat(refused(message("test.unknown")).code()).isEqualTo("message.closed");
    assertThat(runtime.getActiveActivityIds(instance)).containsExactly("paid");
    runtime.createMessageCorrelation("test.paid").processInstanceBusinessKey("PRU-1").correlate();
    assertThat(FormEngine.JOURNAL).as("the product itself sends freely").isEmpty();
    assertThat(runtime.getActiveActivityIds(instance)).containsExactly("closed");
  }

  @Test
  void whoHasNoGroupsIsNotHeard() {
    FormEngine.ENGINE.getIdentityService().setAuthenticatedUserId("integration");
    assertThat(catchThrowableOfType(Refusal.class, () -> message("test.paid").correlate()).code())
        .isEqualTo("message.closed");
  }

  @Test
  void itsDataAreHeldToTheDeclaredForm() {
    Refusal empty = refused(message("test.paid"));
    assertThat(empty.fields()).extracting(FieldProblem::field).contains("name", "decision");
    for (MessageCorrelationBuilder broken :
        List.of(
            valid().setVariable("intruder", 1),
            valid().setVariableLocal("intruder", 1),
            valid().setVariablesToTriggeredScope(Map.of("intruder", 1)))) {
      assertThat(refused(broken).fields())
          .extracting(FieldProblem::field)
          .containsExactly("intruder");
    }
    assertThat(runtime.getActiveActivityIds(instance)).containsExactly("paid");
    assertThat(StepContext.current()).isEqualTo(new StepContext.Step("PRU-1", "paid"));
  }

  @Test
  void whatPassesIsJournaledAndMovesTheCase() {
    FormEngine.as("integration", "integration", () -> sent(valid().setVariableLocal("notes", "n")));

    assertThat(runtime.getActiveActivityIds(instance)).containsExactly("closed");
    assertThat(FormEngine.JOURNAL).hasSize(1);
    Act act = FormEngine.JOURNAL.get(0);
    assertThat(act.caseNumber()).isEqualTo("PRU-1");
    assertThat(act.kind()).isEqualTo("message.received");
    assertThat(act.step()).isEqualTo("paid");
    assertThat(act.data().toString()).contains("test.paid", "Ana", "Santa Ana", "notes");
    assertThat(runtime.getVariables(instance)).doesNotContainKeys("name", "notes");
  }

  @Test
  void aMessageMayStartACaseWithoutDataAndItsFormMustBeThere() {
    String asked =
        FormEngine.ENGINE
            .getRepositoryService()
            .createDeployment()
            .addString("asked.bpmn", STARTED_BY_MESSAGE)
            .deploy()
            .getId();
    try {
      MessageCorrelationBuilder withData =
          runtime.createMessageCorrelation("test.asked").setVariable("x", 1);
      assertThat(refused(withData).fields()).extracting(FieldProblem::field).containsExactly("x");
      FormEngine.as(
          "integration", "integration", () -> sent(runtime.createMessageCorrelation("test.asked")));
      assertThat(FormEngine.JOURNAL)
          .extracting(Act::caseNumber, Act::step)
          .containsExactly(tuple(null, "asked_start"));
      assertThat(runtime.createProcessInstanceQuery().processDefinitionKey("asked").count())
          .isOne();
      assertThat(refused(runtime.createMessageCorrelation("test.lost")))
          .hasMessage("El mensaje declara el formulario «nowhere», que no existe.");
    } finally {
      FormEngine.remove(asked);
    }
  }

  private MessageCorrelationBuilder message(String name) {
    return runtime.createMessageCorrelation(name).processInstanceBusinessKey("PRU-1");
  }

  private MessageCorrelationBuilder valid() {
    return message("test.paid")
        .setVariable("name", "Ana")
        .setVariable("decision", "SI")
        .setVariable("address", SpinValues.jsonValue("{\"city\":\"Santa Ana\"}").create());
  }

  private static Refusal refused(MessageCorrelationBuilder message) {
    return catchThrowableOfType(
        Refusal.class, () -> FormEngine.as("integration", "integration", () -> sent(message)));
  }

  private static Object sent(MessageCorrelationBuilder message) {
    message.correlate();
    return null;
  }
}
