package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Abuse cases of rules B.10, tried from outside by those who might profit from them. */
@ExpedienteTest
class ContractAbuseTest {
  private static final String MANAGER = ContractLife.MANAGER;

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired IdentityService identity;
  @Autowired JdbcClient sql;

  private ContractLife life;
  private ContractDelivery delivery;

  @BeforeEach
  void begun() {
    life = new ContractLife(port, runtime, management, sql);
    life.begin();
    delivery = new ContractDelivery(life);
  }

  @Test
  @Demand({"B-S06", "B-S13"})
  void nobodyReceivesForAnotherAndNoDelayIsDatedAway() {
    identity.createMembership("planning-1", "contract-manager");
    try {
      managesAnotherContract("planning-1");
      refused(
          life.person("planning-1").start("contract-reception", reception()),
          403,
          "Usted no es el administrador ni el suplente designado");
    } finally {
      identity.deleteMembership("planning-1", "contract-manager");
    }

    life.at("2022-05-24");
    delivery.open("TOTAL", "O-01");
    life.hand("contractor-1", life.number(), "delivery-document");
    Map<String, Object> dated = delivery.minutes("2022-05-16", "30000.00");
    dated.put("supplierDocumentOn", "2022-05-20");
    refused(
        attempt(life.number(), MANAGER, "drawUpMinutes", dated),
        400,
        "La fecha de entrega (16/05/2022) no puede ser anterior al documento del suministrante (20/05/2022).");
    Map<String, Object> before = delivery.minutes("2022-05-20", "30000.00");
    before.put("actOn", "2022-05-16");
    refused(
        attempt(life.number(), MANAGER, "drawUpMinutes", before),
        400,
        "El acta (16/05/2022) no puede ser anterior a la entrega (20/05/2022).");
    assertThat(life.incident("MORA")).as("the delay stands").startsWith("INC-");
  }

  @Test
  @Demand({"B-S07", "B-S24"})
  void theProceedingIsHeardProvenAndComputedByWhoeverMayAndByTheHouse() {
    life.at("2022-05-17");
    ContractBreach breach = new ContractBreach(life, "MORA");
    breach.reported(Map.of());
    breach.commissioned();
    theManagerDoesNotInstruct(breach);
    breach.done("legal-1", "draftOpeningAct", "contract-open-hearing", Map.of());
    withoutProofNoTermRuns(breach);
    breach.notified("2022-05-27");
    anotherContractorDoesNotAnswer(breach);
    life.at("2022-06-02");
    breach.assessed(false);
    nobodyTypesTheAmount(breach);
  }

  private void theManagerDoesNotInstruct(ContractBreach breach) {
    identity.createMembership(MANAGER, "legal");
    try {
      refused(
          attempt(
              breach.number(),
              MANAGER,
              "draftOpeningAct",
              FormExamples.of("contract-open-hearing")),
          403,
          "No puede realizar esta tarea: usted ya intervino como Administrador de contrato");
    } finally {
      identity.deleteMembership(MANAGER, "legal");
    }
  }

  private void withoutProofNoTermRuns(ContractBreach breach) {
    life.at("2022-05-26");
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-notify"));
    fields.putAll(ContractBreach.effective("2022-05-26"));
    refused(
        attempt(breach.number(), "procurement-1", "notifyAct", fields),
        400,
        "Falta en el expediente: «Constancia de notificación».");
    assertThat(life.open(breach.number(), "userTask_answerOpeningAct")).isZero();
  }

  private void anotherContractorDoesNotAnswer(ContractBreach breach) {
    assertThat(life.person("contractor-2").tasks(breach.number(), "userTask_answerOpeningAct"))
        .isEmpty();
    JsonNode charged =
        life.person("contractor-1").task(breach.number(), "userTask_answerOpeningAct");
    Answer answer =
        life.person("contractor-2").complete(charged, FormExamples.of("contract-answer-hearing"));
    assertThat(answer.status()).as(answer.body()).isIn(403, 404);
    assertThat(life.person("contractor-2").get("/api/cases/" + breach.number()).status())
        .isEqualTo(404);
    assertThat(life.open(breach.number(), "userTask_answerOpeningAct")).isEqualTo(1);
  }

  private void nobodyTypesTheAmount(ContractBreach breach) {
    breach.done(
        "legal-1", "draftFine", "contract-draft-fine", ContractBreach.without("floorOpinion"));
    Map<String, Object> decision = new HashMap<>(FormExamples.of("contract-resolve-fine"));
    decision.remove("excusedDays");
    decision.put("amount", "1.00");
    refused(attempt(breach.number(), "authority-1", "resolveFine", decision), 400, "amount");
    assertThat(life.open(breach.number(), "userTask_resolveFine")).isEqualTo(1);
  }

  @Test
  @Demand("B-S31")
  void nothingIsPaidBeforeItsReport() {
    life.at("2022-05-12");
    delivery.whole("O-01", "30000.00");
    life.start(MANAGER, "contract-payment", Map.of("contract", life.number()));
    life.hand("contractor-1", life.number(), "contract-invoice");
    life.done(
        MANAGER,
        "requestPayment",
        "contract-request-payment",
        Map.of("invoice", "F-" + life.number()));
    assertThat(life.open(life.number(), "userTask_reviewPayment")).isZero();
    assertThat(life.open(life.number(), "userTask_payContractor")).isZero();
    assertThat(life.person(MANAGER).tasks(life.number(), "userTask_reportForPayment")).hasSize(1);
    assertThat(life.person("audit-1").get("/api/cases/" + life.number() + "/timeline").body())
        .contains("Pago antes del informe: presente primero el informe de avance del período.");
  }

  @Test
  @Demand("B-S13")
  void noGuaranteeGoesBackWhileAnIncidentIsOpen() {
    life.at("2022-05-12");
    delivery.whole("O-01", "30000.00");
    delivery.whole("O-02", "15200.00");
    delivery.last();
    life.done(MANAGER, "verifyPendings", "contract-verify-pendings", Map.of());
    life.done("procurement-1", "confirmMinutes", "contract-confirm-minutes", Map.of());
    life.start("requesting-unit-1", "contract-incident", falseDocument());
    Map<String, Object> handover = new HashMap<>(FormExamples.of("contract-return-guarantees"));
    handover.put("returnedOn", "2022-05-12");
    refused(
        attempt(life.number(), "procurement-1", "returnGuarantees", handover),
        409,
        "No se puede devolver ninguna garantía de este contrato.");
    assertThat(life.open(life.number(), "userTask_returnGuarantees")).isEqualTo(1);
  }

  private Map<String, Object> falseDocument() {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-report-incident"));
    fields.put("contract", life.number());
    fields.put("incidentType", "FALSEDAD");
    fields.put("factOn", "2022-05-12");
    fields.put("knownOn", "2022-05-12");
    fields.remove("obligationCode");
    return fields;
  }

  private Map<String, Object> reception() {
    return Map.of(
        "contractNumber", life.number(),
        "receptionKind", "TOTAL",
        "receptionObligation", "O-01");
  }

  /** A contract of its own, designated and accepted. */
  private void managesAnotherContract(String manager) {
    Map<String, Object> contract = new HashMap<>(FormExamples.of("contract-register"));
    contract.put("contractNumber", "OTRO-" + life.number());
    contract.values().removeIf(""::equals);
    String other =
        life.person("procurement-1")
            .start("contract-administration", contract)
            .json()
            .path("businessKey")
            .asText();
    life.done(
        other,
        "requesting-unit-1",
        "proposeManager",
        "contract-propose-manager",
        Map.of("manager", manager));
    life.done(
        other,
        "authority-1",
        "appointManager",
        "contract-appoint-manager",
        Map.of("validFrom", ContractLife.today().toString()));
    life.done(other, manager, "acceptAppointment", "contract-accept-appointment", Map.of());
  }

  private Answer attempt(String caseNumber, String who, String task, Map<String, ?> fields) {
    JsonNode open = life.person(who).task(caseNumber, "userTask_" + task);
    Map<String, Object> filled = new HashMap<>(fields);
    filled.values().removeIf(value -> value == null || "".equals(value));
    return life.person(who).complete(open, filled);
  }

  private static void refused(Answer answer, int status, String sentence) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).contains(sentence);
  }
}
