package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.expediente.casefile.IdentityType;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFact;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Related;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.expediente.procedures.contracts.contract.RelatedPersons;
import org.expediente.procedures.contracts.debarment.Debarments;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.testkit.Asvs;
import org.expediente.testkit.Caller;
import org.expediente.testkit.Caller.Answer;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Histories and the auditor's questions on contracts, as programs get them. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractHistoriesTest {
  private static final String CONTRACTORS = "/api/contracts/contractors/";
  private static final String MANAGERS = "/api/contracts/managers/";
  private static final String QUESTIONS = "/api/contracts/questions";
  private static final String OTHER_NIT = "0315-110509-107-8";

  @LocalServerPort int port;
  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ClosingCase closing;
  @Autowired CountedFacts counted;
  @Autowired Contracts contracts;
  @Autowired RelatedPersons related;
  @Autowired Debarments debarments;
  @Autowired Designations designations;
  @Autowired JdbcClient sql;

  @BeforeEach
  void today() {
    cases.at("2022-08-01");
  }

  @AfterAll
  void now() {
    ClockUtil.reset();
  }

  private Answer get(String person, String path) {
    return Caller.basic(port, person, "demo").get(path);
  }

  @Test
  @Demand("B-S03")
  void tellsAllThatIsKnownOfAContractor() {
    String number = cases.open();
    closing.deliver(number, "O-01", LocalDate.of(2022, 5, 26));
    closing.fine(number, FineState.PAGADA);
    closing.proceeding(number, ProceedingKind.CADUCIDAD, "NO_DECLARADA");
    JsonNode told = get("legal-1", CONTRACTORS + "06141503991025").json();
    assertThat(told.path("nit").asText()).isEqualTo(ContractCase.NIT);
    assertThat(told.path("name").asText()).isEqualTo(ContractCase.CONTRACTOR);
    assertThat(row(told.path("contracts"), "caseNumber", number).toString())
        .contains("\"amount\":\"45200.00\"", "\"state\":\"EN_EJECUCION\"", "\"ending\":null");
    assertThat(row(told.path("fines"), "contractCase", number).toString())
        .contains("\"amount\":\"365.00\"", "\"state\":\"PAGADA\"", "\"paidOn\":\"2022-08-01\"");
    assertThat(row(told.path("terminations"), "contractCase", number).toString())
        .contains("\"kind\":\"CADUCIDAD\"", "\"outcome\":\"NO_DECLARADA\"");
  }

  @Test
  @Demand("B-S32")
  void showsWhomABarredFirmComesBackWith() {
    String number = cases.open();
    String other = otherFirm();
    long proceeding = closing.proceeding(number, ProceedingKind.INHABILITACION, "IMPUESTA");
    LocalDate until = LocalDate.of(2025, 7, 31);
    cases.within(
        "legal-1",
        () -> {
          partner(number);
          partner(other);
          debarments.add(proceeding, OTHER_NIT, "Otra", "II_C", LocalDate.of(2022, 8, 1), until);
        });
    try {
      JsonNode shared = get("procurement-1", CONTRACTORS + ContractCase.NIT).json().path("shared");
      assertThat(row(shared, "otherCase", other).toString())
          .contains("\"idNumber\":\"00016297-5\"", "\"relation\":\"ACCIONISTA\"")
          .contains("\"otherNit\":\"" + OTHER_NIT + "\"", "\"otherBarredUntil\":\"2025-07-31\"");
      JsonNode its = get("procurement-1", CONTRACTORS + OTHER_NIT).json();
      assertThat(its.at("/debarments/0/to").asText()).isEqualTo("2025-07-31");
    } finally {
      debarments.revoke(proceeding); // no test meets a barred contractor
    }
  }

  /** A contract with another firm, which owes and is owed nothing. */
  private String otherFirm() {
    String number =
        cases.bare(
            contracts.of(cases.open()).object(),
            contracts.of(cases.open()).modality(),
            "1000.00",
            "0.00");
    sql.sql("update contract set contractor_nit = ?, contractor_name = ? where case_number = ?")
        .params(OTHER_NIT, "Constructora Izalco, S.A. de C.V.", number)
        .update();
    return number;
  }

  private void partner(String number) {
    related.add(
        number, new Related(RelatedKind.ACCIONISTA, IdentityType.DUI, "00016297-5", "Ana Ruiz"));
  }

  @Test
  void showsPartsInOtherProceduresWithoutTellingCasesThatOneMayNotSee() {
    cases.open();
    sql.sql(
            "insert into fund_supplier_register (case_number, state, support_used)"
                + " values ('FON-2022-009901', 'DRAFT', false)")
        .update();
    sql.sql(
            """
            insert into fund_supplier (case_number, row_position, kind, id_type, identification,
              name, name_key, bank, account, account_holder, address, phone, activity, budget_line,
              state, under_review, review_round)
            values ('FON-2022-009901', 1, 'JURIDICA', 'NIT', ?, 'Suministros', 'suministros',
              'Banco', '1', 'Suministros', 'San Salvador', '2222-0000', 'Comercio', 'L-01',
              'REGISTRADO', false, 1)""")
        .param(ContractCase.NIT)
        .update();
    try {
      assertThat(elsewhere("legal-1"))
          .contains(
              "{\"procedure\":\"funds\",\"role\":\"PROVEEDOR\",\"caseNumber\":\"FON-2022-009901\"}");
      assertThat(elsewhere("procurement-1"))
          .contains("{\"procedure\":\"funds\",\"role\":\"PROVEEDOR\",\"caseNumber\":null}")
          .doesNotContain("FON-");
    } finally {
      sql.sql("delete from fund_supplier where case_number = 'FON-2022-009901'").update();
      sql.sql("delete from fund_supplier_register where case_number = 'FON-2022-009901'").update();
    }
  }

  private String elsewhere(String person) {
    return get(person, CONTRACTORS + ContractCase.NIT).json().path("elsewhere").toString();
  }

  @Test
  @Demand("B-S19")
  void tellsAllThatIsKnownOfAManager() {
    String number = closing.delivered();
    counted.count(number, ManagerFact.INFORMES_TARDIOS, 2);
    JsonNode before = manager(number);
    assertThat(before.path("evaluation").isNull()).isTrue();
    assertThat(before.at("/facts/INFORMES_TARDIOS").asInt()).isEqualTo(2);
    cases.start(
        "contract-closing-evaluation",
        number,
        Map.of("designationId", designations.of(number).get(0).id()));
    desk.complete(
        "procurement-1",
        number,
        "userTask_evaluateManager",
        Map.of(
            "timeliness", "2",
            "followUp", "4",
            "documentation", "5",
            "incidentHandling", "4",
            "comments", "Presentó tarde dos informes de avance."));
    JsonNode after = manager(number);
    assertThat(after.at("/evaluation/average").asText()).isEqualTo("3.8");
    assertThat(after.at("/evaluation/timeliness").asInt()).isEqualTo(2);
    assertThat(after.path("from").asText()).isEqualTo("2022-03-21");
    assertThat(after.path("agreement").asText()).isEqualTo("Acuerdo 45");
    desk.complete(
        "contract-manager-1",
        number,
        "userTask_replyEvaluation",
        Map.of("reply", "Los dos informes dependían de datos del proveedor."));
    assertThat(manager(number).at("/evaluation/reply").asText()).startsWith("Los dos informes");
    assertThat(get("procurement-1", "/api/cases/" + number + "/timeline").body())
        .contains("Se evaluó la gestión de contract-manager-1", "con promedio de 3.8 sobre 5")
        .contains("Se emitió la evaluación de contract-manager-1");
  }

  private JsonNode manager(String number) {
    return row(
        get("audit-1", MANAGERS + "contract-manager-1").json().path("designations"),
        "contractCase",
        number);
  }

  private static JsonNode row(JsonNode rows, String key, String value) {
    for (JsonNode row : rows) {
      if (row.path(key).asText().equals(value)) {
        return row;
      }
    }
    throw new AssertionError(value + " is not in " + rows);
  }

  @Test
  @Asvs("8.2.1")
  void onlyThoseWhoNeedThemReadHistories() {
    cases.open();
    for (String person : List.of("contractor-1", "contract-manager-1", "requesting-unit-1")) {
      assertThat(get(person, CONTRACTORS + ContractCase.NIT).status()).as(person).isEqualTo(403);
      assertThat(get(person, MANAGERS + "contract-manager-1").status()).as(person).isEqualTo(403);
    }
    assertThat(Caller.nobody(port).get(MANAGERS + "contract-manager-1").status()).isEqualTo(401);
    assertThat(get("authority-1", MANAGERS + "legal-1").json().path("detail").asText())
        .contains("no ha sido nombrado administrador");
    assertThat(get("authority-1", CONTRACTORS + "0614-150399-102-4").status()).isEqualTo(404);
    assertThat(get("authority-1", CONTRACTORS + "0614-290988-102-2").json().path("detail").asText())
        .contains("No hay contratos con el contratista");
    long before = readings();
    assertThat(get("authority-1", CONTRACTORS + ContractCase.NIT).status()).isEqualTo(200);
    assertThat(readings()).as("each reading is journaled").isEqualTo(before + 1);
  }

  private long readings() {
    return sql.sql("select count(*) from journal_entry where kind = 'contracts.historyRead'")
        .query(Long.class)
        .single();
  }

  @Test
  void auditAsksAboutContracts() {
    String number = closing.delivered();
    long incident = closing.incident(number);
    JsonNode list = get("audit-1", QUESTIONS).json();
    assertThat(list).isNotEmpty();
    for (JsonNode question : list) {
      Answer answer = get("audit-1", QUESTIONS + "/" + question.path("id").asText());
      assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
      assertThat(answer.json().path("columns")).isNotEmpty();
      assertThat(question.path("title").asText()).startsWith("¿").endsWith("?");
    }
    String guarantees = QUESTIONS + "/08-guarantees?case=" + number;
    assertThat(get("audit-1", guarantees).json().path("passed").asBoolean()).isTrue();
    cases.at("2022-10-03");
    assertThat(get("audit-1", guarantees).json().at("/rows/0").toString())
        .contains("Venció con un incidente abierto", "\"4520.00\"", "\"2022-09-17\"");
    assertThat(get("audit-1", QUESTIONS + "/08-guarantees.csv?case=" + number).body())
        .startsWith("\uFEFFExpediente,Contrato,Contratista");
    assertThat(get("audit-1", "/api/cases/" + number + "/timeline").body())
        .contains("Se consultó la pregunta de auditoría «¿Venció o se devolvió");
    closing.settle(incident);
    assertThat(get("audit-1", guarantees).json().path("passed").asBoolean()).isTrue();
    assertThat(get("procurement-1", QUESTIONS).status()).isEqualTo(403);
    assertThat(get("audit-1", QUESTIONS + "/01-dollar").status())
        .as("a question of another procedure")
        .isEqualTo(404);
    assertThat(get("audit-1", "/api/assets/questions").status()).isEqualTo(404);
  }

  @Test
  void thePageIsThereForBothProceduresOnly() {
    Answer page = Caller.nobody(port).get("/contracts/preguntas");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body())
        .contains("data-procedure=\"contracts\"", "Preguntas de auditoría - Contratos")
        .doesNotContain("/funds/programas");
    assertThat(Caller.nobody(port).get("/funds/preguntas").body())
        .contains("data-procedure=\"funds\"", "Preguntas de auditoría - Fondos públicos")
        .contains("/funds/programas");
    assertThat(Caller.nobody(port).get("/assets/preguntas").status()).isEqualTo(404);
  }

  @Test
  void isPartOfTheDescription() {
    JsonNode paths = get("integration-1", "/v3/api-docs").json().path("paths");
    assertThat(paths.fieldNames())
        .toIterable()
        .contains(CONTRACTORS + "{nit}", MANAGERS + "{user}");
  }
}
