package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.spin.Spin;
import org.expediente.casefile.IdentityType;
import org.expediente.documents.Classification;
import org.expediente.documents.Documents;
import org.expediente.procedures.contracts.contract.Related;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.expediente.procedures.contracts.contract.RelatedPersons;
import org.expediente.procedures.contracts.debarment.Debarment;
import org.expediente.procedures.contracts.debarment.Debarments;
import org.expediente.procedures.contracts.debarment.RepeatedFines;
import org.expediente.procedures.contracts.fine.FineComputer;
import org.expediente.procedures.contracts.fine.FineRequest;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractDebarmentProcessTest {
  private static final String PROCESS = "contract-debarment";
  private static final String DRAFT = "userTask_draftDebarment";
  private static final String RESOLVE = "userTask_resolveDebarment";
  private static final String REGISTER = "userTask_registerDebarment";
  private static final String MOTIVE = "La causa está probada y el contratista fue oído.";

  /** Of its own: whoever is barred here contracts nothing in other tests. */
  private static final String NIT = "0210-200805-103-2";

  private static final String NAME = "Constructora Izalco, S.A. de C.V.";
  private static final String FINED = "0614-120690-104-1";
  private static final String MEMBER = "0614-080711-105-0";

  @Autowired Desk desk;
  @Autowired Doubles doubles;
  @Autowired ContractCase contracts;
  @Autowired HearingDesk hearing;
  @Autowired RelatedPersons related;
  @Autowired Debarments debarments;
  @Autowired RepeatedFines repeated;
  @Autowired FineComputer computer;
  @Autowired Fines fines;
  @Autowired Proceedings proceedings;
  @Autowired Documents documents;
  @Autowired RuntimeService runtime;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  private String contract;
  private String number;
  private long proceeding;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void aContractor() {
    contracts.at("2022-05-26");
    contract = contracts.open();
    contractor(NIT);
  }

  @AfterEach
  void nobodyStaysBarred() {
    debarments.revoke(proceeding);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S24", "B-S25"})
  void falseFactsBarTheContractorAndTheConsortiumForFiveYears() {
    related.add(contract, person(RelatedKind.CONSORCIO, MEMBER, "Fianzas de Oriente, S.A."));
    related.add(
        contract,
        new Related(
            RelatedKind.REPRESENTANTE, IdentityType.DUI, "02495046-3", "Ana Barrera Fuentes"));
    heard(IncidentType.FALSEDAD);
    draft("V_HECHOS_FALSOS");
    resolve("DECLARAR");
    assertThat(text.of(number, "contract-debarment-resolution"))
        .contains("Competencia", "Relación de hechos", "Descargos y prueba valorada")
        .contains("El contratista no respondió en el plazo", "Valoración de los descargos")
        .contains("Imputabilidad", "Causa: Invocar hechos falsos. Cláusula: cláusula XII.")
        .contains("Base legal: LACAP, art. 158, romano V, letra b).", MOTIVE)
        .contains("por 60 meses, desde que esta resolución quede firme")
        .contains("cada miembro del consorcio", "Fianzas de Oriente, S.A., NIT " + MEMBER)
        .contains("Procede recurso de reconsideración ante el Titular", "10 días hábiles")
        .contains("la inscribe en el registro de compras públicas");
    assertThat(text.of(number, "contract-prosecutor-notice"))
        .contains("A la Fiscalía General de la República", "no prejuzga");
    assertThat(documents.of(number))
        .filteredOn(one -> one.type().equals("contract-prosecutor-notice"))
        .allMatch(one -> one.classification() == Classification.RESERVADA);
    assertThat(hearing.told(number, "aviso a la Fiscalía")).containsExactly("legal");
    assertThat(bars(NIT)).as("nobody is barred before it is firm").isEmpty();

    hearing.notified(number, "2022-06-13");
    desk.expire(number, "timerBoundary_appealOver");
    assertThat(bars(NIT))
        .extracting(Debarment::cause, Debarment::validFrom, Debarment::validTo)
        .containsExactly(
            tuple("V_HECHOS_FALSOS", LocalDate.of(2022, 6, 29), LocalDate.of(2027, 6, 28)));
    assertThat(bars(MEMBER)).hasSize(1);
    assertThat(bars("02495046-3")).isEmpty();
    register("INH-2022-0001");
    assertThat(proceedings.find(proceeding).state()).isEqualTo(ProceedingState.CERRADO);
    assertThat(proceedings.find(proceeding).outcome()).isEqualTo("DECLARADA");
  }

  /** Abuse case of B.10: whoever was sanctioned comes back under another name. */
  @Test
  @Demand("B-S24")
  void whoIsBarredDoesNotComeBackAloneOrInAConsortium() {
    heard(IncidentType.ABANDONO);
    draft("III");
    resolve("DECLARAR");
    hearing.notified(number, "2022-06-13");
    desk.expire(number, "timerBoundary_appealOver");
    contracts.at("2022-07-01");
    String registration =
        doubles.deploy(
            "registration-of-a-contract",
            Bpmn.createExecutableProcess("registration-of-a-contract")
                .camundaHistoryTimeToLiveString("P3650D")
                .startEvent()
                .camundaExecutionListenerDelegateExpression("end", "${contractOpening}")
                .endEvent()
                .done());
    try {
      assertThatThrownBy(() -> registered(NIT, NAME, "[]"))
          .hasStackTraceContaining(
              "Contratista inhabilitado hasta 28/06/2025 (%s)".formatted(NAME));
      assertThatThrownBy(
              () ->
                  registered(
                      MEMBER,
                      "Consorcio Nuevo Rumbo",
                      "[{\"relation\":\"CONSORCIO\",\"relatedId\":\"%s\",\"relatedName\":\"Izalco\"}]"
                          .formatted(NIT)))
          .hasStackTraceContaining("Contratista inhabilitado hasta 28/06/2025");
    } finally {
      doubles.remove(registration);
    }
  }

  @Test
  @Demand("B-S25")
  void aCauseThatTheBooksDoNotBearOutIsSentBack() {
    heard(IncidentType.MORA);
    assertThatThrownBy(() -> draft("V_HECHOS_FALSOS"))
        .hasMessageContaining("no es de documento o hecho falso");
    assertThatThrownBy(() -> draft("II_CADUCIDAD"))
        .hasMessageContaining("El contrato no tiene una caducidad declarada.");
    assertThatThrownBy(() -> draft("I_MULTAS"))
        .hasMessageContaining("exige 2 multas firmes en un mismo ejercicio fiscal");
    assertThat(desk.open(number)).containsExactly(DRAFT);
    draft("I_OTRA");
    resolve("NO_DECLARAR");
    assertThat(text.of(number, "contract-debarment-resolution"))
        .contains("No se inhabilita a " + NAME)
        .doesNotContain("Registro", "Base legal");
    hearing.notified(number, "2022-06-14");
    assertThat(desk.ends(number)).contains("endEvent_notDebarred");
    assertThat(proceedings.find(proceeding).outcome()).isEqualTo("NO_DECLARADA");
    assertThat(proceedings.find(proceeding).state()).isEqualTo(ProceedingState.CERRADO);
    assertThat(bars(NIT)).isEmpty();
  }

  @Test
  @Demand("B-S24")
  void twoFirmFinesOfAYearBarAndAnAppealMayShortenIt() {
    contractor(FINED);
    firmFine("O-01");
    assertThat(repeated.most(FINED)).isEqualTo(1);
    firmFine("O-02");
    assertThat(repeated.atLeast(2))
        .anyMatch(one -> one.contractorNit().equals(FINED) && one.fiscalYear() == 2022);
    contracts.at("2022-07-25");
    heardOn(IncidentType.MORA, "2022-07-26");
    draft("I_MULTAS");
    resolve("DECLARAR");
    hearing.notified(number, "2022-08-10");
    appeal("MODIFICADA", 3);
    hearing.notified(number, "2022-08-12");
    assertThat(bars(FINED))
        .extracting(Debarment::validFrom, Debarment::validTo)
        .containsExactly(tuple(LocalDate.of(2022, 8, 12), LocalDate.of(2023, 5, 11)));
    assertThat(proceedings.find(proceeding).outcome()).isEqualTo("MODIFICADA");

    Map<String, Object> entry = entry("INH-2022-0002");
    entry.put("enteredOn", "2022-08-13");
    assertThatThrownBy(() -> desk.complete("procurement-1", number, REGISTER, entry))
        .hasMessageContaining("La fecha de inscripción no puede ser futura.");
    entry.put("enteredOn", "2022-08-11");
    assertThatThrownBy(() -> desk.complete("procurement-1", number, REGISTER, entry))
        .hasMessageContaining("no puede ser anterior al día en que la resolución quedó firme");
    sql.sql(
            "insert into contract_debarment_entry (proceeding_id, registry, reference, entered_on,"
                + " entered_by) values (?, 'COMPRASAL', 'INH-2022-0099', ?, 'procurement-2')")
        .params(proceeding, LocalDate.of(2022, 8, 12))
        .update();
    assertThatThrownBy(() -> register("INH-2022-0099"))
        .hasMessageContaining("ya corresponde a otra inhabilitación");
    register("INH-2022-0002");
  }

  @Test
  void whatAnAppealRevokesBarsNobody() {
    heard(IncidentType.ABANDONO);
    draft("IV");
    resolve("DECLARAR");
    hearing.notified(number, "2022-06-13");
    appeal("REVOCADA", null);
    hearing.notified(number, "2022-06-15");
    assertThat(desk.ends(number)).contains("endEvent_debarmentRevoked");
    assertThat(bars(NIT)).isEmpty();
    assertThat(proceedings.find(proceeding).outcome()).isEqualTo("REVOCADA");
  }

  private void contractor(String nit) {
    sql.sql("update contract set contractor_nit = ?, contractor_name = ? where case_number = ?")
        .params(nit, NAME, contract)
        .update();
  }

  /** What the proceeding of this test barred. */
  private List<Debarment> bars(String nit) {
    return debarments.of(nit).stream().filter(one -> one.proceedingId() == proceeding).toList();
  }

  private void heard(IncidentType type) {
    heardOn(type, "2022-05-27");
    contracts.at("2022-06-10");
  }

  private void heardOn(IncidentType type, String day) {
    number = hearing.incident(contract, type, null);
    proceeding = hearing.proceeding(number, ProceedingKind.INHABILITACION);
    hearing.start(PROCESS, number, proceeding);
    hearing.silentHearing(number, type, day);
  }

  private void draft(String cause) {
    Map<String, Object> fields = FormExamples.of("contract-draft-debarment");
    fields.put("cause", cause);
    desk.complete("legal-1", number, DRAFT, fields);
  }

  private void resolve(String decision) {
    desk.complete("authority-1", number, RESOLVE, Map.of("debarment", decision, "motive", MOTIVE));
  }

  private void appeal(String decision, Integer adjustment) {
    contracts.hand("contractor-1", number, "contract-appeal-brief");
    desk.complete(
        "contractor-1", number, "userTask_fileAppeal", FormExamples.of("contract-file-appeal"));
    desk.complete(
        "legal-2", number, "userTask_draftAppeal", FormExamples.of("contract-draft-appeal"));
    Map<String, Object> fields = new HashMap<>(Map.of("decision", decision, "motive", MOTIVE));
    if (adjustment != null) {
      fields.put("adjustment", 12);
      assertThatThrownBy(
              () -> desk.complete("authority-1", number, "userTask_resolveAppeal", fields))
          .hasMessageContaining("Indique entre 1 y 11 meses.");
      fields.put("adjustment", adjustment);
    }
    desk.complete("authority-1", number, "userTask_resolveAppeal", fields);
  }

  private void register(String reference) {
    desk.complete("procurement-1", number, REGISTER, entry(reference));
  }

  private Map<String, Object> entry(String reference) {
    Map<String, Object> fields = FormExamples.of("contract-register-debarment");
    fields.put("reference", reference);
    fields.put("enteredOn", proceedings.find(proceeding).firmOn().toString());
    return fields;
  }

  /** A fine of the contract that became firm in July 2022 and was paid. */
  private void firmFine(String code) {
    contracts.at("2022-07-20");
    long fine = hearing.proceeding(contract, ProceedingKind.MULTA, code);
    contracts.within(
        "authority-1",
        () -> {
          FineRequest request =
              new FineRequest(
                  contract,
                  fine,
                  null,
                  FineStage.FINAL,
                  proceedings.obligations(fine),
                  LocalDate.of(2022, 7, 20),
                  0);
          fines.impose(fine, computer.compute(request));
          fines.move(fine, FineState.FIRME);
          fines.move(fine, FineState.PAGADA);
        });
  }

  private void registered(String nit, String name, String persons) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-register"));
    fields.put("contractNumber", "MJSP-777/2022");
    fields.put("signedOn", "2022-07-01");
    fields.put("contractorNit", nit);
    fields.put("contractorName", name);
    fields.put("related", Spin.JSON(persons));
    runtime.startProcessInstanceByKey("registration-of-a-contract", fields);
  }

  private static Related person(RelatedKind kind, String nit, String name) {
    return new Related(kind, IdentityType.NIT, nit, name);
  }
}
