package org.expediente.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expediente.engine.gate.GateFiles.DIAGRAM;
import static org.expediente.engine.gate.GateFiles.FORM;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.expediente.journal.Entry;
import org.expediente.testkit.Caller;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What one version demands, the next may not forget: only give up, by name and with a reason. */
@ExpedienteTest
class DroppedControlTest {
  private static final String REASON = "Acuerdo 12 del Titular";

  @LocalServerPort private int port;
  @Autowired private GateDesk desk;

  /** The element and control that a change takes away. */
  record Case(String element, String control, UnaryOperator<GateFiles> change) {
    String declaration() {
      return element + ": " + control + ": " + REASON;
    }

    @Override
    public String toString() {
      return element + " " + control;
    }
  }

  static Stream<Case> drops() {
    String a = "userTask_prepare";
    String b = "userTask_decide";
    String due = " camunda:dueDate=\"${terms.businessDays(execution, 'funds.plan.resolution')}\"";
    return Stream.of(
        drop(
            b,
            "duty.distinctFrom=userTask_prepare",
            "userTask_prepare,userTask_certifyCredit",
            "userTask_certifyCredit"),
        drop(
            a,
            "documents.required=supporting-document",
            "<camunda:property name=\"documents.required\" value=\"supporting-document\"/>",
            ""),
        drop(
            b,
            "documents.issues=ineligibility-resolution",
            "<camunda:property name=\"documents.issues\" value=\"ineligibility-resolution\"/>",
            ""),
        drop(
            b,
            "approval.needs=plan",
            "<camunda:property name=\"approval.needs\" value=\"plan\"/>",
            ""),
        drop(
            b,
            "candidateGroups=authority",
            "camunda:candidateGroups=\"authority\"",
            "camunda:candidateGroups=\"authority,legal\""),
        drop(
            a,
            "candidateGroups=legal",
            "camunda:candidateGroups=\"legal\"",
            "camunda:candidateGroups=\"financial\""),
        drop(
            b,
            "assignee=${fundsTeam.member(execution, 'legal')}",
            "camunda:assignee=\"${fundsTeam.member(execution, 'legal')}\"",
            ""),
        new Case(
            a,
            "dueDate",
            files ->
                files
                    .with(DIAGRAM, due, "")
                    .with(
                        DIAGRAM,
                        "<camunda:property name=\"legal.basis\"",
                        "<camunda:property name=\"term.none\" value=\"Nadie lo espera ya\"/><camunda:property name=\"legal.basis\"")),
        drop(
            "catchEvent_answered",
            "message.senders=integration",
            "value=\"integration\"",
            "value=\"integration,legal\""),
        drop(
            "callActivity_verify",
            "calledElement=funds-standing",
            "calledElement=\"funds-standing\"",
            "calledElement=\"funds-team\""),
        new Case(
            b,
            "userTask",
            files ->
                files
                    .with(DIAGRAM, "id=\"userTask_decide\"", "id=\"userTask_resolve\"")
                    .with(DIAGRAM, ">userTask_decide<", ">userTask_resolve<")
                    .with(
                        DIAGRAM, "targetRef=\"userTask_decide\"", "targetRef=\"userTask_resolve\"")
                    .with(
                        DIAGRAM,
                        "sourceRef=\"userTask_decide\"",
                        "sourceRef=\"userTask_resolve\"")),
        new Case(
            "timerBoundary_late", "attachedTo=userTask_prepare", DroppedControlTest::withoutTimer),
        new Case(
            a,
            "form.required=amount",
            files -> files.with(FORM, "{\"required\": true, \"min\"", "{\"min\"")),
        new Case(
            "startEvent_asked",
            "form.required=reason",
            files -> files.with(FORM, "{\"required\": true, \"maxLength\"", "{\"maxLength\"")));
  }

  private static Case drop(String element, String control, String text, String instead) {
    return new Case(element, control, files -> files.with(DIAGRAM, text, instead));
  }

  private static GateFiles withoutTimer(GateFiles files) {
    String diagram = files.all().get(DIAGRAM);
    int from = diagram.indexOf("<bpmn:boundaryEvent");
    String end = "</bpmn:boundaryEvent>";
    String event = diagram.substring(from, diagram.indexOf(end) + end.length());
    return files
        .with(DIAGRAM, event, "")
        .with(DIAGRAM, "<bpmn:flowNodeRef>timerBoundary_late</bpmn:flowNodeRef>", "")
        .with(
            DIAGRAM,
            "sourceRef=\"timerBoundary_late\"",
            "sourceRef=\"gateway_granted\" name=\"Tarde\"")
        .with(
            DIAGRAM,
            "id=\"flow_late\" sourceRef=\"gateway_granted\" name=\"Tarde\" targetRef=\"endEvent_late\"/>",
            "id=\"flow_late\" sourceRef=\"gateway_granted\" name=\"Tarde\" targetRef=\"endEvent_late\"><bpmn:conditionExpression>${late}</bpmn:conditionExpression></bpmn:sequenceFlow>");
  }

  @BeforeEach
  void firstVersion() {
    desk.deploy(GateFiles.good());
  }

  @AfterEach
  void clear() {
    desk.clear();
  }

  @ParameterizedTest
  @MethodSource("drops")
  void inSilenceIsRefusedAndTellsHowToSayIt(Case drop) {
    List<Long> stored = desk.stored();

    assertThatThrownBy(() -> desk.deploy(drop.change().apply(GateFiles.good())))
        .hasMessageContaining(
            drop.element() + ": La versión anterior tenía el control «" + drop.control() + "»")
        .hasMessageContaining("[control-dropped]");

    assertThat(desk.stored()).isEqualTo(stored);
  }

  @ParameterizedTest
  @MethodSource("drops")
  void declaredWithAReasonIsAcceptedAndJournaled(Case drop) {
    long end = desk.journalEnd();

    desk.deploy(declaring(changed(drop), allOf(drop)));

    assertThat(desk.since(end))
        .filteredOn(entry -> entry.kind().equals("control.dropped"))
        .extracting(Entry::data)
        .anySatisfy(
            data ->
                assertThat(data).contains(drop.element(), drop.control(), REASON, "gate-probe"));
    desk.deploy(declaring(changed(drop), allOf(drop))); // the same again drops nothing more
  }

  @Test
  void aDeclarationWithoutReasonOrWithoutDropIsAFinding() {
    Case drop = drops().findFirst().orElseThrow();
    String noReason = drop.element() + ": " + drop.control() + ": ya";
    String other = drop.declaration() + ";userTask_prepare: dueDate: " + REASON;

    assertThatThrownBy(() -> desk.deploy(declaring(changed(drop), noReason)))
        .hasMessageContaining("[control-dropped]")
        .hasMessageContaining("[control-dropped-unused]");
    assertThatThrownBy(() -> desk.deploy(declaring(changed(drop), other)))
        .hasMessageContaining("«userTask_prepare: dueDate: " + REASON + "»")
        .hasMessageContaining("[control-dropped-unused]");
  }

  @Test
  void anOldDeclarationExcusesNothingNew() {
    Case drop = drops().findFirst().orElseThrow();
    desk.deploy(declaring(changed(drop), drop.declaration()));
    desk.deploy(declaring(GateFiles.good(), drop.declaration())); // the control is back

    assertThatThrownBy(() -> desk.deploy(declaring(changed(drop), drop.declaration())))
        .hasMessageContaining("[control-dropped]");
  }

  @Test
  void takingOverOldFilesIsHeldToTheSameRule() {
    String old = desk.deploy(GateFiles.good()).getId();
    GateFiles stricter =
        GateFiles.good()
            .with(
                DIAGRAM, "value=\"supporting-document\"", "value=\"supporting-document,minutes\"");
    desk.deploy(stricter);

    var answer =
        Caller.basic(port, GateDesk.OWNER, "demo")
            .post("/engine-rest/deployment/" + old + "/redeploy", "{}");

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.json().path("message").asText())
        .contains("«documents.required=minutes»")
        .contains("[control-dropped]");
  }

  private static GateFiles changed(Case drop) {
    return drop.change().apply(GateFiles.good());
  }

  /** A field of a form that three elements use is dropped three times. */
  private static String allOf(Case drop) {
    if (!drop.control().startsWith("form.required")) {
      return drop.declaration();
    }
    return Stream.of("startEvent_asked", "userTask_prepare", "userTask_decide")
        .map(element -> element + ": " + drop.control() + ": " + REASON)
        .reduce((a, b) -> a + "; " + b)
        .orElseThrow();
  }

  private static GateFiles declaring(GateFiles files, String lines) {
    String lanes = "<bpmn:laneSet ";
    return files.with(
        DIAGRAM,
        lanes,
        "<bpmn:extensionElements><camunda:properties><camunda:property name=\"control.dropped\""
            + " value=\""
            + lines
            + "\"/></camunda:properties></bpmn:extensionElements>"
            + lanes);
  }
}
