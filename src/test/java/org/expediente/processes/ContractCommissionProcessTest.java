package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.fine.FineComputer;
import org.expediente.procedures.contracts.fine.FineRequest;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractCommissionProcessTest {
  private static final String PROCESS = "contract-commission";
  private static final String COMPLETE = "userTask_completeReport";
  private static final String BY_UNIT = "userTask_completeByUnit";
  private static final LocalDate DAY_1 = LocalDate.of(2022, 5, 17);

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired IncidentCase incidents;
  @Autowired Proceedings proceedings;
  @Autowired Fines fines;
  @Autowired Obligations obligations;
  @Autowired FineComputer computer;
  @Autowired Doubles doubles;
  @Autowired IssuedText issued;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  private final List<Long> fined = new ArrayList<>();
  private String deployment;

  @BeforeAll
  void restart() {
    deployment = doubles.deploy(IncidentCase.PROCEEDINGS);
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(deployment);
    // the contractor is that of other tests, too
    contracts.within("authority-1", () -> fined.forEach(id -> fines.move(id, FineState.REVOCADA)));
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  void aReportComesBackOnceAndThenTheUnitCompletesIt() {
    String incident = reported(contracts.open());
    assertThatThrownBy(
            () ->
                desk.complete(
                    "procurement-1",
                    incident,
                    IncidentCase.CHECK,
                    Map.of("sufficiency", "INSUFICIENTE", "remarks", IncidentCase.REASON)))
        .hasMessageContaining("Qué falta");
    incidents.check(incident, "INSUFICIENTE");
    assertThat(shown(incident, COMPLETE, "reportReturned")).contains("Falta: pruebas.");
    complete("contract-manager-1", incident, COMPLETE, "Se agrega el acta de la visita.");
    assertThat(issued.of(incident, "contract-breach-report"))
        .contains("Complementos", "Se agrega el acta de la visita.")
        .contains("venció el 20 de mayo de 2022") // the clock of the report did not start again
        .doesNotContain("extemporáneo");
    incidents.check(incident, "INSUFICIENTE");
    assertThat(desk.open(incident)).containsExactly(BY_UNIT);
    complete("procurement-2", incident, BY_UNIT, "Se agrega la nota de remisión del sistema.");
    assertThat(issued.of(incident, "contract-breach-report"))
        .contains("Se agrega el acta de la visita.", "Se agrega la nota de remisión del sistema.");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.REMIT);
    assertThat(incidents.row("contract_breach_report", incident)).containsEntry("days_late", 0);
  }

  @Test
  void whoDoesNotCompleteIsNotWaitedFor() {
    String incident = reported(contracts.open());
    incidents.check(incident, "INSUFICIENTE");
    desk.expire(incident, "timerBoundary_completionOverdue");
    assertThat(desk.open(incident)).containsExactly(BY_UNIT);
  }

  @Test
  @Demand("B-S13")
  void aSupplementaryReportIsCheckedByAnotherPersonAndNeverSentToTheManager() {
    String incident = incidents.delayed(contracts.open(), DAY_1);
    desk.expire(incident, "timerBoundary_causeOverdue");
    desk.expire(incident, "timerBoundary_supplement");
    Map<String, Object> report = incidents.report();
    report.put("reportFinding", "IMPUTABLE");
    desk.complete("procurement-1", incident, IncidentCase.SUPPLEMENT, report);
    assertThatThrownBy(() -> incidents.check(incident, "INSUFICIENTE"))
        .hasMessageContaining("Usted presentó este informe: debe revisarlo otra persona");
    tasks.setAssignee(desk.task(incident, IncidentCase.CHECK).getId(), null);
    desk.complete(
        "procurement-2",
        incident,
        IncidentCase.CHECK,
        Map.of(
            "sufficiency",
            "INSUFICIENTE",
            "missing",
            List.of("CLAUSULA"),
            "remarks",
            IncidentCase.REASON));
    assertThat(desk.open(incident)).containsExactly(BY_UNIT);
  }

  @Test
  @Demand("B-S11")
  void theAuthoritySeesWhatTheTableProposesAndWhatTheContractorOwes() {
    String contract = contracts.open();
    String other = contracts.open();
    fine(other, "O-01", LocalDate.of(2022, 5, 26));
    String incident = incidents.delayed(contract, DAY_1);
    incidents.remitted(incident);
    assertThat(shown(incident, IncidentCase.COMMISSION, "routeOptions"))
        .contains("Multa por mora: Sigue sin entregarse y aún es útil")
        .doesNotContain("Caducidad");
    assertThat(shown(incident, IncidentCase.COMMISSION, "contractorRecord"))
        .contains("multa de $365.00", "firme, sin pagar");
    assertThat(issued.of(incident, "contract-remission"))
        .contains("Se remite al Titular", "multa de $365.00")
        .contains("Multa por mora: Sigue sin entregarse", "Base legal: LACAP, art. 160");
  }

  @Test
  @Demand("B-S24")
  void eachActIsAProceedingOfItsOwnAndTheyRunSideBySide() {
    String contract = contracts.open();
    String incident = incidents.delayed(contract, DAY_1);
    incidents.remitted(incident);
    Map<String, Object> all =
        incidents.commission("MULTA", "CADUCIDAD", "INHABILITACION", "EJECUCION_GARANTIA");
    assertThatThrownBy(() -> incidents.commission(incident, all))
        .hasMessageContaining(
            "Multar y terminar por los mismos días exige un dictamen jurídico escrito");
    all.put("jointOpinion", "Dictamen DJ-31/2022: la multa cubre los días hasta la declaratoria.");
    incidents.commission(incident, all);
    assertThat(issued.of(incident, "contract-commission-agreement"))
        .contains(
            "Se comisiona a la Dirección Jurídica", "Multa por mora", "Caducidad del contrato")
        .contains("Inhabilitación para participar", "Ejecución de garantías", "Instruye:")
        .contains("Dictamen DJ-31/2022");
    List<Proceeding> opened = proceedings.ofCase(incident);
    assertThat(opened)
        .extracting(Proceeding::kind)
        .containsExactlyInAnyOrder(
            ProceedingKind.MULTA,
            ProceedingKind.CADUCIDAD,
            ProceedingKind.INHABILITACION,
            ProceedingKind.EJECUCION_GARANTIA);
    assertThat(opened)
        .allSatisfy(
            one ->
                assertThat(proceedings.obligations(one.id()))
                    .containsExactly(incidents.incident(incident).obligationId()));
    for (String call : List.of("fine", "termination", "debarment", "guarantee")) {
      desk.run(incident, "callActivity_" + call);
    }
    for (String process : IncidentCase.PROCEEDINGS) {
      assertThat(doubles.running(incident, process)).isEqualTo(1);
      assertThat(incidents.caseState(incident)).isEqualTo("ABIERTO");
      doubles.end(incident, process);
    }
    assertThat(incidents.caseState(incident)).isEqualTo("TRAMITADO");
  }

  @Test
  void whatAlreadyRunsIsNotOpenedAgain() {
    String contract = contracts.open();
    String first = incidents.delayed(contract, DAY_1);
    incidents.remitted(first);
    incidents.commission(first, incidents.commission("MULTA"));
    String second =
        incidents.reported(contract, IncidentType.NO_CONFORME, "O-01", LocalDate.of(2022, 5, 17));
    incidents.remitted(second);
    assertThatThrownBy(() -> incidents.commission(second, incidents.commission("MULTA")))
        .hasMessageContaining("Ya corre un procedimiento de multa por mora por lo mismo");
    long fine = proceedings.ofCase(first).get(0).id();
    contracts.within(
        "authority-1",
        () -> {
          proceedings.resolve(fine, "IMPUESTA");
          proceedings.close(fine);
        });
    assertThatThrownBy(() -> incidents.commission(second, incidents.commission("MULTA")))
        .as("nor is it once it is over")
        .hasMessageContaining("La mora de esta obligación ya se multó: no se multa dos veces.");
  }

  @Test
  void aDecisionWithoutItsReasonsIsRefused() {
    String contract = contracts.open();
    contracts.at("2022-05-03");
    String incident =
        incidents.reported(contract, IncidentType.ABANDONO, null, LocalDate.of(2022, 5, 3));
    incidents.evidence(incident);
    incidents.evaluate(incident, "IMPUTABLE");
    Map<String, Object> report = incidents.report();
    report.put("clause", "cláusula VIII");
    desk.complete("contract-manager-1", incident, IncidentCase.REPORT, report);
    incidents.check(incident, "SUFICIENTE");
    incidents.remit(incident);
    refused(incident, incidents.commission("MULTA"), "No hay días de mora: no procede la multa.");
    refused(
        incident,
        incidents.commission("ARCHIVO", "CADUCIDAD"),
        "Archivar excluye los procedimientos");
    refused(incident, incidents.commission("ARCHIVO"), "Motive por qué archiva el incidente.");
    Map<String, Object> nobody = incidents.commission("CADUCIDAD");
    nobody.remove("instructor");
    refused(incident, nobody, "Elija quién instruye de la Dirección Jurídica.");
    Map<String, Object> outsider = incidents.commission("CADUCIDAD");
    outsider.put("instructor", "procurement-1");
    refused(incident, outsider, "tiene un valor que no está entre las opciones");
    assertThat(proceedings.ofCase(incident)).isEmpty();
    assertThat(incidents.incident(incident).state()).isEqualTo("ABIERTO");
  }

  @Test
  @Demand("B-S17")
  void atTheLimitTheTableObligesAndSilenceIsNoAnswer() {
    assertThat(kinds(remitted(94, null, 0))).contains("MULTA").doesNotContain("CADUCIDAD");
    String incident = remitted(95, null, 0);
    assertThat(kinds(incident)).contains("CADUCIDAD", "EJECUCION_GARANTIA").doesNotContain("MULTA");
    assertThat(shown(incident, IncidentCase.COMMISSION, "routeOptions")).contains("(obligatoria)");
    refused(
        incident,
        incidents.commission("CADUCIDAD"),
        "La tabla de decisión obliga a abrir ejecución de garantías: ábrala o motive por qué no.");
    Map<String, Object> motivated = incidents.commission("CADUCIDAD");
    motivated.put("motive", IncidentCase.REASON);
    incidents.commission(incident, motivated);
    assertThat(issued.of(incident, "contract-commission-agreement"))
        .contains("(obligatoria)", "Motivación", IncidentCase.REASON);
    desk.run(incident, "callActivity_termination");
    doubles.end(incident, "contract-termination");
  }

  @Test
  void finesAddUpToTheLimitToTheCent() {
    // 5,625.00 of 51 days and 6,250.00 of 56 days are 11,875.00; with 57 days they are 12,000.00
    assertThat(kinds(remitted(56, "O-03", 51))).doesNotContain("CADUCIDAD");
    assertThat(kinds(remitted(57, "O-03", 51))).contains("CADUCIDAD", "EJECUCION_GARANTIA");
  }

  @Test
  void whatIsNoLongerUsefulIsEndedAndNotFinedOnAndOn() {
    String incident = incidents.delayed(contracts.open(), DAY_1);
    incidents.evidence(incident);
    incidents.evaluate(incident, "IMPUTABLE");
    incidents.file(incident, "NO");
    incidents.check(incident, "SUFICIENTE");
    incidents.remit(incident);
    assertThat(kinds(incident)).contains("CADUCIDAD").doesNotContain("MULTA");
  }

  @Test
  @Demand("B-S17")
  void archivesInBulkNeedAReasonEachAndADrawThatAnybodyCanRepeat() throws Exception {
    String contract = contracts.open();
    for (int i = 0; i < 3; i++) {
      LocalDate day = LocalDate.of(2022, 5, 3).plusDays(i);
      contracts.at(day);
      String incident = incidents.reported(contract, IncidentType.LABORAL, null, day);
      incidents.evidence(incident);
      incidents.evaluate(incident, "IMPUTABLE");
      Map<String, Object> report = incidents.report();
      report.put("clause", "cláusula IX");
      desk.complete("contract-manager-1", incident, IncidentCase.REPORT, report);
      incidents.check(incident, "SUFICIENTE");
      incidents.remit(incident);
      Map<String, Object> archive = new HashMap<>(Map.of("procedures", List.of("ARCHIVO")));
      refused(incident, archive, "Motive por qué archiva el incidente.");
      archive.put("motive", IncidentCase.REASON);
      incidents.commission(incident, archive);
      assertThat(issued.of(incident, "contract-commission-agreement"))
          .contains("Se archiva el incidente.", "Auditoría Interna", IncidentCase.REASON);
      repeat(incident);
    }
  }

  private void repeat(String incident) throws Exception {
    Map<String, Object> row = incidents.row("contract_archive_review", incident);
    String digest =
        HexFormat.of()
            .formatHex(
                MessageDigest.getInstance("SHA-256")
                    .digest((row.get("seed") + ":" + incident).getBytes(StandardCharsets.UTF_8)));
    BigDecimal ball = new BigDecimal(new BigInteger(digest, 16));
    BigDecimal limit =
        new BigDecimal(BigInteger.TWO.pow(256)).multiply((BigDecimal) row.get("share"));
    boolean drawn = ball.compareTo(limit) < 0;
    assertThat(row).containsEntry("digest", digest).containsEntry("drawn", drawn);
    assertThat(incidents.notices(incident)).contains("audit contracts.incident.archived");
    assertThat(incidents.notices(incident).contains("audit contracts.incident.review"))
        .isEqualTo(drawn);
  }

  /** A works contract of 100,000.00 whose O-01 is so many days late, and an earlier fine. */
  private String remitted(int days, String fined, int finedDays) {
    String contract = contracts.open(ContractObject.OBRA, Modality.LICITACION, "100000.00", "0.00");
    if (fined != null) {
      LocalDate due = LocalDate.of(2022, 4, 1);
      contracts.obligation(contract, fined, due, "0.00");
      fine(contract, fined, due.plusDays(finedDays));
    }
    String incident = incidents.delayed(contract, ContractCase.DUE.plusDays(days));
    incidents.remitted(incident);
    return incident;
  }

  /** A firm fine for a delay up to that day. */
  private void fine(String contract, String code, LocalDate cutOff) {
    contracts.at(cutOff);
    contracts.within(
        "authority-1",
        () -> {
          Obligation late = obligations.named(contract, code);
          long id = proceedings.open(contract, ProceedingKind.MULTA);
          fines.impose(
              id,
              computer.compute(
                  new FineRequest(
                      contract, id, null, FineStage.FINAL, List.of(late.id()), cutOff, 0)));
          fines.move(id, FineState.FIRME);
          fined.add(id);
        });
  }

  private List<String> kinds(String incident) {
    return sql.sql(
            "select distinct kind from contract_route_option where incident_id = ? order by kind")
        .param(incidents.incident(incident).id())
        .query(String.class)
        .list();
  }

  private String reported(String contract) {
    String incident = incidents.delayed(contract, DAY_1);
    incidents.evidence(incident);
    incidents.evaluate(incident, "IMPUTABLE");
    incidents.file(incident);
    return incident;
  }

  private void complete(String person, String incident, String task, String text) {
    desk.complete(person, incident, task, Map.of("completion", text));
  }

  private void refused(String incident, Map<String, Object> fields, String sentence) {
    assertThatThrownBy(() -> incidents.commission(incident, fields)).hasMessageContaining(sentence);
  }

  private String shown(String incident, String task, String field) {
    return (String) tasks.getVariableLocal(desk.task(incident, task).getId(), field);
  }
}
