package org.expediente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * O-01 is not delivered on 16 May 2022 and nobody does anything: the worked timeline of rules B.9,
 * without its manager.
 */
@ExpedienteTest
class ContractSilentManagerLifeTest {
  private static final String MANAGER = ContractLife.MANAGER;

  @LocalServerPort int port;
  @Autowired RuntimeService runtime;
  @Autowired ManagementService management;
  @Autowired JdbcClient sql;
  @Autowired IssuedText text;

  private ContractLife life;
  private ContractBreach breach;

  /** The day after the due day: the daily watch found the delay by itself. */
  @BeforeEach
  void delayed() {
    life = new ContractLife(port, runtime, management, sql);
    life.begin(Map.of("deductsFines", false));
    life.at("2022-05-16");
    assertThat(life.cases()).containsExactly(life.number());
    life.at("2022-05-17");
    breach = new ContractBreach(life, "MORA");
    assertThat(breach.due(MANAGER, "evaluateCause")).isEqualTo("2022-05-20");
  }

  @Test
  @Demand({"B-S12", "B-S13", "B-S16", "B-S17", "B-S19", "B-S21", "B-S24"})
  void theFineIsImposedAndCollectedWithoutTheManagerWhoAnswersForTheSilence() {
    ladder();
    supplement();
    String omission = omission();
    breach.opened("2022-05-27");
    answered(omission);
    hearing();
    firm();
    unpaid();
    paid();
    history();
  }

  /** As long as procurement waits too, the ladder goes on to its last rung. */
  @Test
  @Demand("B-S13")
  void whenProcurementIsSilentTooTheCabinetHearsOfIt() {
    life.at("2022-05-27");
    assertThat(breach.told(breach.number(), "cinco días hábiles después de su plazo")).isEmpty();
    life.at("2022-05-28");
    assertThat(breach.told(breach.number(), "cinco días hábiles después de su plazo"))
        .containsExactly("cabinet");
    assertThat(life.open(breach.number(), "userTask_fileReport")).as("still owed").isEqualTo(1);
    assertThat(life.open(breach.number(), "userTask_fileSupplement")).isEqualTo(1);
  }

  private void ladder() {
    life.at("2022-05-21");
    assertThat(breach.told(breach.number(), "venció el plazo para informar"))
        .containsExactly("contract-manager");
    assertThat(breach.due(MANAGER, "fileReport")).isEqualTo("2022-05-20");
    life.at("2022-05-23");
    assertThat(breach.told(breach.number(), "el administrador de un contrato de su unidad"))
        .isEmpty();
    life.at("2022-05-24");
    assertThat(breach.told(breach.number(), "el administrador de un contrato de su unidad"))
        .containsExactly("requesting-unit");
    assertThat(breach.told(breach.number(), "Si usted es su suplente"))
        .containsExactly("contract-manager");
    assertThat(life.person("procurement-1").tasks(breach.number(), "userTask_fileSupplement"))
        .isEmpty();
    life.at("2022-05-25");
    assertThat(life.person("procurement-1").tasks(breach.number(), "userTask_fileSupplement"))
        .hasSize(1);
    assertThat(breach.told(breach.number(), "no hay informe del incumplimiento")).isEmpty();
    life.at("2022-05-26");
    assertThat(breach.told(breach.number(), "no hay informe del incumplimiento"))
        .containsExactly("audit", "human-resources");
  }

  private void supplement() {
    breach.done(
        "procurement-1",
        "fileSupplement",
        "contract-file-supplement",
        ContractBreach.without("clause"));
    assertThat(text.of(breach.number(), "contract-breach-report"))
        .contains("Informe supletorio de la UACI", "el administrador no informó en plazo")
        .contains("Las fechas, recepciones y garantías que constan en el sistema.")
        .contains("venció el 20 de mayo de 2022", "Días hábiles de retraso: 4.")
        .contains("Días calendario de mora al 26 de mayo de 2022: 10.");
    assertThat(life.open(breach.number(), "userTask_fileReport")).isZero();
    breach.commissioned();
  }

  /** Its own case, which the contractor has no part in. */
  private String omission() {
    String omission =
        life.cases().stream().filter(one -> one.startsWith("OMI-")).findFirst().orElseThrow();
    assertThat(life.person("contractor-1").get("/api/cases/" + omission).status()).isEqualTo(404);
    assertThat(life.person("contractor-1").get("/api/cases/" + breach.number()).status())
        .isEqualTo(200);
    assertThat(text.of(omission, "contract-omission-notice"))
        .contains("se le atribuye una omisión", breach.number(), "20/05/2022");
    assertThat(breach.due(omission, MANAGER, "answerOmission")).isEqualTo("2022-05-31");
    return omission;
  }

  private void answered(String omission) {
    life.done(omission, MANAGER, "answerOmission", "contract-answer-omission", Map.of());
    life.done(
        omission, "human-resources-1", "resolveOmission", "contract-resolve-omission", Map.of());
    assertThat(life.state(omission)).isEqualTo("CONFIRMADA");
    assertThat(text.of(omission, "contract-omission-resolution"))
        .contains("Estuve incapacitado", "Se confirma la omisión.");
    assertThat(breach.told(omission, "confirmó la omisión")).containsExactly("audit");
  }

  private void hearing() {
    assertThat(breach.due("contractor-1", "answerOpeningAct")).isEqualTo("2022-06-01");
    life.at("2022-06-02");
    assertThat(life.open(breach.number(), "userTask_answerOpeningAct")).isZero();
    breach.assessed(true);
    breach.notified("2022-06-02");
    assertThat(breach.due("contractor-1", "fileEvidence")).isEqualTo("2022-06-07");
    life.at("2022-06-06");
    new ContractDelivery(life).whole("O-01", "30000.00");
    life.at("2022-06-08");
    breach.done("legal-1", "assessEvidence", "contract-assess-evidence", Map.of());
  }

  /** 21 days of what was not delivered in time: 2.1 % of 30,000.00. */
  private void firm() {
    life.at("2022-06-10");
    breach.imposed();
    assertThat(text.of(breach.number(), "contract-fine-resolution"))
        .contains("6 de junio de 2022", "2.1 %", "una multa de $630.00");
    breach.notified("2022-06-13");
    assertThat(breach.due("contractor-1", "fileAppeal")).isEqualTo("2022-06-28");
    assertThat(life.open(breach.number(), "userTask_registerFinePayment")).isZero();
    life.at("2022-06-29");
    assertThat(fineState()).isEqualTo("FIRME");
    assertThat(breach.due("treasury-1", "registerFinePayment")).isEqualTo("2022-07-01");
    breach.done(
        "procurement-1",
        "registerFine",
        "contract-register-fine",
        Map.of("registeredOn", "2022-06-29"));
  }

  private void unpaid() {
    life.at("2022-07-02");
    breach.done(
        "legal-1",
        "chooseCollection",
        "contract-choose-fine-collection",
        ContractBreach.without("clause"));
    assertThat(fineState()).isEqualTo("EN_COBRO");
    assertThat(text.of(breach.number(), "contract-collection-certificate"))
        .contains("debe a este Ministerio $630.00", "Fiscalía General");
    assertThat(life.state(breach.number())).isEqualTo("TRAMITADO");
    Answer refused = another();
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body())
        .contains(
            "El contratista debe una multa firme de $630.00 (expediente %s). No se contrata con él hasta que la pague."
                .formatted(life.number()));
  }

  /** Whoever pays late pays all the same, and may contract again. */
  private void paid() {
    life.at("2022-07-04");
    life.hand("treasury-1", life.number(), "contract-fine-receipt");
    life.done(
        "treasury-1",
        "registerDebtPayment",
        "contract-register-fine-debt",
        Map.of(
            "amount", "630.00",
            "paidOn", "2022-07-04",
            "receipt", "RI-" + life.number()));
    assertThat(fineState()).isEqualTo("PAGADA");
    assertThat(another().status()).isEqualTo(200);
  }

  private void history() {
    JsonNode mine = null;
    for (JsonNode one :
        life.person("audit-1")
            .get("/api/contracts/managers/" + MANAGER)
            .json()
            .path("designations")) {
      if (one.path("contractCase").asText().equals(life.number())) {
        mine = one;
      }
    }
    assertThat(mine).isNotNull();
    assertThat(mine.at("/facts/OMISIONES").asInt()).isEqualTo(1);
  }

  private Answer another() {
    Map<String, Object> contract = new HashMap<>(FormExamples.of("contract-register"));
    contract.put("contractNumber", "VIDA-" + UUID.randomUUID().toString().substring(0, 8));
    contract.values().removeIf(""::equals);
    return life.person("procurement-1").start("contract-administration", contract);
  }

  /** As those see it who look the contractor up. */
  private String fineState() {
    for (JsonNode fine :
        life.person("legal-1")
            .get("/api/contracts/contractors/0614-150399-102-5")
            .json()
            .path("fines")) {
      if (fine.path("contractCase").asText().equals(life.number())) {
        return fine.path("state").asText();
      }
    }
    throw new AssertionError("no fine");
  }
}
