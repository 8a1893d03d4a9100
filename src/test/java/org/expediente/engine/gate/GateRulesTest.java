package org.expediente.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expediente.engine.gate.GateFiles.DIAGRAM;
import static org.expediente.engine.gate.GateFiles.FORM;
import static org.expediente.engine.gate.GateFiles.TABLE;

import java.util.List;
import java.util.stream.Stream;
import org.expediente.journal.Entry;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One thing wrong in a good deployment: refused by name, on every path, and nothing is stored. */
@ExpedienteTest
class GateRulesTest {
  private static final String TASK =
      "camunda:candidateGroups=\"legal\" camunda:formRef=\"gate-fill\""
          + " camunda:formRefBinding=\"deployment\"";
  private static final String DUE =
      " camunda:dueDate=\"${terms.businessDays(execution, 'funds.plan.resolution')}\"";
  private static final String TERM = "terms.businessDays(execution, 'funds.plan.resolution')";
  private static final String LATE =
      "<bpmn:timeDate xsi:type=\"bpmn:tFormalExpression\">"
          + "${terms.businessDays(execution, 'funds.plan.resolution')}</bpmn:timeDate>";
  private static final String YES = "${decision == 'SI'}";

  @LocalServerPort private int port;
  @Autowired private GateDesk desk;

  /** A rule, the element at fault, and the change that breaks it. */
  record Case(String rule, String element, String file, String text, String instead) {
    GateFiles files() {
      return GateFiles.good().with(file, text, instead);
    }

    @Override
    public String toString() {
      return rule + ": " + instead.strip();
    }
  }

  private static Case c(String rule, String element, String text, String instead) {
    return new Case(rule, element, DIAGRAM, text, instead);
  }

  static Stream<Case> broken() {
    return Stream.of(
            roles(),
            tasks(),
            forms(),
            deadlines(),
            processes(),
            code(),
            expressions(),
            names(),
            gateways(),
            messages(),
            tables())
        .flatMap(cases -> cases);
  }

  private static Stream<Case> roles() {
    String a = "userTask_prepare";
    String rule = "task-role";
    return Stream.of(
        c(rule, a, "<bpmn:flowNodeRef>userTask_prepare</bpmn:flowNodeRef>", ""),
        c(rule, a, "camunda:candidateGroups=\"legal\"", ""),
        c(rule, a, "camunda:candidateGroups=\"legal\"", "camunda:candidateGroups=\"leagl\""),
        c(rule, a, TASK, TASK + " camunda:assignee=\"legal-1\""),
        c(rule, a, TASK, TASK + " camunda:candidateUsers=\"legal-1\""));
  }

  private static Stream<Case> tasks() {
    String a = "userTask_prepare";
    String b = "userTask_decide";
    return Stream.of(
        c("task-instruction", a, "Revise el pedido, adjunte el respaldo y escriba el motivo.", ""),
        c("task-legal-basis", a, "Art. 1 de prueba", " "),
        c("task-duty", b, "userTask_certifyCredit", "userTask_certifyCredits"),
        c("task-documents", a, "supporting-document", "suporting-document"),
        c("task-documents", b, "ineligibility-resolution", "supporting-document"),
        c("task-id", a, "name=\"Preparar pedido\"", "name=\"\""));
  }

  private static Stream<Case> forms() {
    String a = "userTask_prepare";
    return Stream.of(
        c("task-form", a, TASK, "camunda:candidateGroups=\"legal\""),
        c("task-form", a, TASK, TASK.replace("gate-fill", "gate-other")),
        c("task-form", a, TASK, TASK.replace("\"deployment\"", "\"latest\"")),
        new Case("form-id", "", FORM, "\"id\": \"gate-fill\"", "\"id\": \"gate-fil\""),
        new Case("form-broken", "", FORM, "{", "{{"),
        new Case("form-broken", "", FORM, "\"components\": [", "\"components\": null, \"x\": ["));
  }

  private static Stream<Case> deadlines() {
    String a = "userTask_prepare";
    String timer = "timerBoundary_late";
    return Stream.of(
        c("task-deadline", a, DUE, ""),
        c("task-deadline", a, DUE, " camunda:dueDate=\"P5D\""),
        c("task-deadline", a, DUE, DUE.replace("plan.resolution", "plan.resolutoin")),
        c("task-deadline", a, DUE, DUE.replace("funds.plan.resolution", "terms.officeClosing")),
        c(
            "task-deadline",
            a,
            "<camunda:property name=\"legal.basis\"",
            "<camunda:property name=\"term.none\" value=\"Nadie espera\"/>"
                + "<camunda:property name=\"legal.basis\""),
        c("task-deadline", a, DUE, DUE.replace(TERM, "fundsFollowUp.over(execution)")),
        c("timer", timer, LATE, LATE.replace(TERM, "fundsFollowUp.over(execution)")),
        c("timer", timer, LATE, "<bpmn:timeDuration>P5D</bpmn:timeDuration>"),
        c("timer", timer, LATE, "<bpmn:timeDuration>P1Y2M</bpmn:timeDuration>"),
        c("timer", timer, LATE, "<bpmn:timeDuration>P2W</bpmn:timeDuration>"),
        c("timer", timer, LATE, "<bpmn:timeCycle>R3/P1D</bpmn:timeCycle>"),
        c("timer", timer, LATE, "<bpmn:timeDate>2027-01-01T00:00:00</bpmn:timeDate>"));
  }

  private static Stream<Case> processes() {
    String p = "gate-probe";
    return Stream.of(
        c("process-id", "gate-prove", "process id=\"gate-probe\"", "process id=\"gate-prove\""),
        c("process-id", p, "isExecutable=\"true\"", "isExecutable=\"false\""),
        c("process-version", p, "camunda:versionTag=\"1.0.0\"", ""),
        c("process-version", p, "camunda:versionTag=\"1.0.0\"", "camunda:versionTag=\"uno\""),
        c("process-retention", p, " camunda:historyTimeToLive=\"P3650D\"", ""),
        c("process-retention", p, "TimeToLive=\"P3650D\"", "TimeToLive=\"P30D\""),
        c(
            "process-documentation",
            p,
            "Dueño: Dirección Jurídica. Propósito: probar el control de" + " despliegues.",
            ""));
  }

  private static Stream<Case> code() {
    String a = "userTask_prepare";
    String listener =
        "expression=\"${notices.send(execution, 'authority', 'funds.credit.missing')}\"";
    String call = "<bpmn:callActivity id=\"callActivity_verify\"";
    return Stream.of(
        c("code", a, listener, "class=\"java.lang.Runtime\""),
        c(
            "code",
            a,
            listener + "/>",
            "><camunda:script scriptFormat=\"groovy\">1</camunda:script>"
                + "</camunda:executionListener>"),
        c(
            "code",
            a,
            listener + "/>",
            "delegateExpression=\"${recordIneligibility}\"><camunda:field"
                + " name=\"x\" stringValue=\"y\"/></camunda:executionListener>"),
        c(
            "code",
            a,
            TASK,
            TASK.replace("formRef=\"gate-fill\"", "formKey=\"embedded:app:x.html\"")
                .replace("camunda:formRefBinding=\"deployment\"", "")),
        c(
            "code",
            "startEvent_asked",
            "<bpmn:outgoing>flow_asked</bpmn:outgoing>",
            "<bpmn:extensionElements><camunda:formData/></bpmn:extensionElements>"
                + "<bpmn:outgoing>flow_asked</bpmn:outgoing>"),
        c("code", "callActivity_verify", call, call + " camunda:variableMappingClass=\"x.Y\""),
        c(
            "code",
            "callActivity_verify",
            call,
            call + " xmlns:a=\"http://activiti.org/bpmn\"" + " a:async=\"true\""),
        c(
            "code",
            "scriptTask_x",
            "<bpmn:endEvent id=\"endEvent_late\"",
            "<bpmn:scriptTask id=\"scriptTask_x\" scriptFormat=\"js\"/>"
                + "<bpmn:endEvent id=\"endEvent_late\""),
        c(
            "code",
            "serviceTask_x",
            "<bpmn:endEvent id=\"endEvent_late\"",
            "<bpmn:serviceTask id=\"serviceTask_x\" camunda:type=\"Shell\"/>"
                + "<bpmn:endEvent id=\"endEvent_late\""),
        c(
            "code",
            "serviceTask_x",
            "<bpmn:endEvent id=\"endEvent_late\"",
            "<bpmn:serviceTask id=\"serviceTask_x\"><bpmn:extensionElements><camunda:connector>"
                + "<camunda:connectorId>http</camunda:connectorId></camunda:connector>"
                + "</bpmn:extensionElements></bpmn:serviceTask><bpmn:endEvent id=\"endEvent_late\""),
        c(
            "code",
            "flow_granted_yes",
            "tFormalExpression\">" + YES,
            "tFormalExpression\" language=\"groovy\">" + YES));
  }

  private static Stream<Case> expressions() {
    String a = "userTask_prepare";
    String notice = "${notices.send(execution, 'authority', 'funds.credit.missing')}";
    return Stream.of(
            "${notice.send(execution, 'authority', 'x')}",
            "${notices.sent(execution, 'authority', 'x')}",
            "${notices.send(execution)}",
            "${dataSource.getConnection()}",
            "${execution.getProcessEngineServices()}",
            "${execution.processEngineServices.repositoryService}",
            "${ngoGroup.class}",
            "${''.getClass().forName('java.lang.Runtime')}",
            "${ngoGroup['class']}",
            "${now()}",
            "${execution.setVariable('x', }")
        .map(instead -> c("expression", a, notice, instead));
  }

  private static Stream<Case> names() {
    String a = "userTask_prepare";
    String b = "userTask_decide";
    return Stream.of(
        c("expression", b, "${recordIneligibility}", "${recordIneligible}"),
        c("expression", b, "${recordIneligibility}", "${dataSource}"),
        c("expression", b, "${recordIneligibility}", "${terms}"),
        c("expression", a, "Revise el pedido,", "Revise ${dataSource.url} el pedido,"),
        c("notice", a, "'authority', 'funds", "'autority', 'funds"),
        c("notice", a, "funds.credit.missing", "funds.credit.mising"),
        c("called-process", "callActivity_verify", "\"funds-standing\"", "\"funds-standings\""),
        c(
            "called-process",
            "callActivity_verify",
            "calledElementBinding=\"latest\"",
            "calledElementBinding=\"deployment\""),
        c("decision", "businessRuleTask_check", "\"gate-probe-check\"", "\"gate-probe-chek\""));
  }

  private static Stream<Case> gateways() {
    String gateway = "gateway_granted";
    String no = "flow_granted_no";
    String bare = "sourceRef=\"gateway_granted\" targetRef=\"endEvent_denied\"/>";
    return Stream.of(
        c("gateway-question", gateway, "¿Concedido?", "Concedido"),
        c("gateway-answers", no, "name=\"No\"", ""),
        c("gateway-answers", no, "name=\"No\"", "name=\"Sí\""),
        c("gateway-answers", gateway, " default=\"flow_granted_no\"", ""),
        c("gateway-answers", no, " default=\"flow_granted_no\"", ""),
        c(
            "gateway-answers",
            no,
            bare,
            bare.replace("/>", ">" + condition("${x}")) + "</bpmn:sequenceFlow>"),
        c("flow-answer", "flow_granted_yes", YES, "${decision == 'NO'}"),
        c("flow-answer", "flow_granted_yes", YES, "${!granted}"),
        c("flow-answer", "flow_granted_yes", YES, "${granted == false}"),
        c("flow-answer", "flow_granted_yes", YES, "${decision != 'SI'}"),
        c("flow-answer", "flow_granted_yes", "name=\"Sí\"", "name=\"No\""));
  }

  private static String condition(String condition) {
    return "<bpmn:conditionExpression xsi:type=\"bpmn:tFormalExpression\">"
        + condition
        + "</bpmn:conditionExpression>";
  }

  private static Stream<Case> messages() {
    String caught = "catchEvent_answered";
    return Stream.of(
        c("message", caught, "name=\"gate.answered\"", "name=\"answered\""),
        c("message", caught, " messageRef=\"message_answered\"", ""),
        c("message-senders", caught, "value=\"integration\"", "value=\"integrations\""),
        c("message-senders", caught, "value=\"gate-fill\"", "value=\"gate-none\""));
  }

  private static Stream<Case> tables() {
    return Stream.of(
        new Case(
            "decision-retention",
            "gate-probe-check",
            TABLE,
            " camunda:historyTimeToLive=\"P3650D\"",
            ""),
        new Case(
            "decision-language",
            "expression_amount",
            TABLE,
            "Language=\"feel\"",
            "Language=\"groovy\""),
        new Case(
            "decision-language",
            "in_1",
            TABLE,
            "<inputEntry id=\"in_1\">",
            "<inputEntry id=\"in_1\" expressionLanguage=\"juel\">"),
        new Case("xml-broken", "", TABLE, "</definitions>", ""),
        new Case("xml-broken", "", TABLE, "<decisionTable ", "<decisionTabel "),
        c("xml-reference", "startEvent_asked", ">flow_asked<", ">flow_gone<"),
        c(
            "xml-reference",
            "catchEvent_answered_definition",
            "\"message_answered\"",
            "\"message_gone\""),
        new Case("xml-broken", "", DIAGRAM, "</bpmn:definitions>", ""),
        new Case("xml-broken", "", DIAGRAM, "<bpmn:process ", "<bpmn:proces "));
  }

  @AfterEach
  void clear() {
    desk.clear();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void isRefusedByNameAndChangesNothing(Case broken) {
    List<Long> stored = desk.stored();
    long end = desk.journalEnd();

    assertThatThrownBy(() -> desk.deploy(broken.files()))
        .hasMessageContaining("[" + broken.rule() + "]")
        .hasMessageContaining(
            broken.file() + (broken.element().isEmpty() ? ": " : ", " + broken.element() + ": "));
    Answer answer = owner().deploy("gate-test", broken.files().all());

    assertThat(answer.status()).as(answer.toString()).isEqualTo(400);
    assertThat(answer.json().path("message").asText())
        .startsWith("No se desplegó nada: ")
        .contains("[" + broken.rule() + "]")
        .contains(broken.element());
    assertThat(desk.stored()).isEqualTo(stored);
    assertThat(desk.since(end))
        .extracting(Entry::kind, Entry::person)
        .containsOnly(org.assertj.core.groups.Tuple.tuple("refused", GateDesk.OWNER))
        .hasSize(2);
  }

  @Test
  void theGoodOneIsDeployedAndJournaledWithItsFingerprints() {
    long end = desk.journalEnd();

    Answer answer = owner().deploy("gate-test", GateFiles.good().all());

    assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
    assertThat(desk.since(end))
        .filteredOn(entry -> entry.kind().equals("deployment.accepted"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.person()).isEqualTo(GateDesk.OWNER))
        .satisfies(
            entry ->
                assertThat(entry.data())
                    .contains("gate-test", DIAGRAM, TABLE, FORM)
                    .containsPattern("\"gate-fill.form\":\"[0-9a-f]{64}\""));
  }

  @Test
  void aMessageThatNobodyAwaitsIsRefused() {
    GateFiles files =
        GateFiles.good()
            .with(
                DIAGRAM,
                "<bpmn:incoming>flow_late</bpmn:incoming>",
                "<bpmn:incoming>flow_late</bpmn:incoming><bpmn:messageEventDefinition id=\"sent\""
                    + " messageRef=\"message_sent\""
                    + " camunda:expression=\"${cases.state(execution, 'X')}\"/>")
            .with(
                DIAGRAM,
                "<bpmn:message ",
                "<bpmn:message id=\"message_sent\" name=\"gate.sent\"/><bpmn:message ");

    assertThatThrownBy(() -> desk.deploy(files))
        .hasMessageContaining("endEvent_late: Nadie espera el mensaje «gate.sent»")
        .hasMessageContaining("[message]");
  }

  @Test
  void allFindingsOfAllFilesAreListedAtOnce() {
    GateFiles files =
        GateFiles.good()
            .with(DIAGRAM, "¿Concedido?", "Concedido")
            .with(DIAGRAM, "camunda:versionTag=\"1.0.0\"", "")
            .with(TABLE, "Language=\"feel\"", "Language=\"js\"")
            .with(FORM, "\"id\": \"gate-fill\"", "\"id\": \"other\"");

    assertThat(owner().deploy("gate-test", files.all()).json().path("message").asText().lines())
        .hasSizeGreaterThan(5)
        .first()
        .asString()
        .startsWith("No se desplegó nada: hay ");
  }

  @Test
  void whoMayNotDeployHearsThatAndNoFindings() {
    Answer answer =
        Caller.basic(port, "legal-1", "demo")
            .deploy("gate-test", broken().findFirst().orElseThrow().files().all());

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).doesNotContain("No se desplegó nada");
  }

  private Caller owner() {
    return Caller.basic(port, GateDesk.OWNER, "demo");
  }
}
