package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractIncidentProcessTest {
  private static final String PROCESS = "contract-incident";
  private static final String EXONERATION = "userTask_reviewExoneration";
  private static final String DECISION = "userTask_decideCause";
  private static final LocalDate TODAY = LocalDate.of(2022, 5, 3);

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired IncidentCase incidents;
  @Autowired IncidentBook book;
  @Autowired Doubles doubles;
  @Autowired ProcessCoverage coverage;

  private String deployment;

  @BeforeAll
  void restart() {
    deployment = doubles.deploy(IncidentCase.PROCEEDINGS);
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    contracts.at(TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(deployment);
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("B-S12")
  void whatIsNoBreachIsLoggedAllTheSame() {
    String contract = contracts.open();
    String incident =
        incidents.reported(contract, IncidentType.INSTITUCION, null, TODAY.minusDays(5));
    assertThat(incident).startsWith("INC-2022-");
    assertThat(incidents.caseState(incident)).isEqualTo("REGISTRADO");
    assertThat(desk.ends(incident)).containsExactly("endEvent_recorded");
    assertThat(book.of(contract))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.state()).isEqualTo("CERRADO");
              assertThat(one.origin()).isEqualTo("PERSONA");
              assertThat(one.reportedBy()).isEqualTo("contract-manager-1");
            });
    assertThat(incidents.row("contract_incident_classification", incident))
        .containsEntry("severity", "LEVE")
        .containsEntry("handling", "REGISTRO");
    assertThat(incidents.journal(incident))
        .contains("contracts.incidentOpened", "contracts.incidentClassified", "case.closed");
    assertThat(incidents.journal(contract))
        .contains("contracts.incidentTaken", "contracts.incidentEnded");
  }

  @Test
  @Demand("B-S15")
  void thoseWhoMustKnowAreToldAtOnce() {
    String contract = contracts.open();
    String bonds = incidents.reported(contract, IncidentType.GARANTIA, null, TODAY);
    assertThat(incidents.notices(bonds))
        .containsExactlyInAnyOrder(
            "contract-manager contracts.incident.opened",
            "procurement contracts.incident.critical",
            "audit contracts.incident.critical");
    String forged = incidents.reported(contract, IncidentType.FALSEDAD, null, TODAY);
    assertThat(incidents.notices(forged)).contains("legal contracts.incident.prosecutor");
    String group = contracts.contractorGroup();
    String alert = incidents.reported(contract, IncidentType.MULTAS_10, null, TODAY);
    assertThat(incidents.notices(alert))
        .contains(
            group + " contracts.incident.preNotice", "procurement contracts.incident.preNotice");
    String force = incidents.reported(contract, IncidentType.FUERZA_MAYOR, null, TODAY);
    assertThat(incidents.notices(force)).contains(group + " contracts.incident.extension");
  }

  @Test
  void whatIsWrongIsSaidAndNothingIsKept() {
    String contract = contracts.open();
    Map<String, Object> early = incidents.fields(contract, IncidentType.NO_CONFORME, null, TODAY);
    early.put("knownOn", TODAY.minusDays(1).toString());
    refused(early, "La fecha de conocimiento no puede ser anterior al hecho.");
    refused(
        incidents.fields(contract, IncidentType.NO_CONFORME, null, TODAY.plusDays(1)),
        "La fecha de conocimiento no puede ser futura.");
    refused(
        incidents.fields(contract, IncidentType.MORA, null, TODAY),
        "Este tipo de incidente trata de una obligación: escriba su código.");
    refused(
        incidents.fields(contract, IncidentType.MORA, "O-01", TODAY),
        "La obligación no estaba en mora ese día: vence el 16/05/2022.");
    refused(
        incidents.fields(contract, IncidentType.MORA, "O-99", TODAY),
        "El contrato no tiene la obligación «O-99».");
    refused(
        incidents.fields("NADA-1", IncidentType.NO_CONFORME, null, TODAY),
        "No hay un contrato «NADA-1».");
    assertThat(book.of(contract)).isEmpty();
  }

  @Test
  void whatIsSentTwiceIsOneIncident() {
    String contract = contracts.open();
    Map<String, Object> fields =
        incidents.fields(contract, IncidentType.NO_CONFORME, "O-01", TODAY);
    String incident = desk.start("requesting-unit-1", PROCESS, fields);
    refused(
        fields,
        "Este incidente ya está registrado y abierto: es el expediente %s.".formatted(incident));
    assertThat(book.of(contract)).hasSize(1);
    assertThat(book.anyOpen(contract)).isTrue();
  }

  @Test
  @Demand("B-S23")
  void whatIsCorrectedIsClosedAndStaysOnRecord() {
    String contract = contracts.open();
    String incident = incidents.reported(contract, IncidentType.NO_CONFORME, "O-01", TODAY);
    assertThat(desk.open(incident)).containsExactly("userTask_requestCorrection");
    desk.complete(
        "contract-manager-1",
        incident,
        "userTask_requestCorrection",
        Map.of("request", IncidentCase.REASON, "consequence", IncidentCase.REASON));
    desk.complete(
        "contractor-1",
        incident,
        "userTask_answerCorrection",
        Map.of("correctionAnswer", "CORREGIDO", "answer", IncidentCase.REASON));
    desk.complete(
        "contract-manager-1",
        incident,
        "userTask_verifyCorrection",
        Map.of("correctionAccepted", "SI", "reason", IncidentCase.REASON));
    assertThat(incidents.caseState(incident)).isEqualTo("CORREGIDO");
    assertThat(incidents.incident(incident).state()).isEqualTo("CERRADO");
    assertThat(book.of(contract)).hasSize(1);
  }

  @Test
  void whatWasNotCorrectedIsEvaluated() {
    String incident = incidents.reported(contracts.open(), IncidentType.NO_CONFORME, "O-01", TODAY);
    desk.expire(incident, "timerBoundary_requestOverdue");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.EVALUATE);
  }

  @Test
  void nobodyIsBlamedOrClearedWithoutEvidence() {
    String incident = incidents.delayed(contracts.open(), LocalDate.of(2022, 5, 17));
    for (String finding : List.of("IMPUTABLE", "NO_IMPUTABLE", "DUDOSA")) {
      assertThatThrownBy(() -> incidents.evaluate(incident, finding))
          .hasMessageContaining("Adjunte prueba de la causa.");
    }
    assertThat(desk.open(incident)).containsExactly(IncidentCase.EVALUATE);
  }

  @Test
  @Demand("B-S17")
  void nobodyClearsAContractorAloneAndAuditSeesIt() {
    String incident = incidents.delayed(contracts.open(), LocalDate.of(2022, 5, 17));
    incidents.evidence(incident);
    incidents.evaluate(incident, "NO_IMPUTABLE");
    exonerate(incident, "SI");
    assertThat(incidents.caseState(incident)).isEqualTo("NO_IMPUTABLE");
    assertThat(incidents.incident(incident).state()).isEqualTo("ARCHIVADO");
    assertThat(incidents.notices(incident))
        .as("whose time was lost without fault may ask for an extension")
        .contains(contracts.contractorGroup() + " contracts.incident.notImputable")
        .contains("audit contracts.incident.archived");
    assertThat(incidents.row("contract_archive_review", incident))
        .containsEntry("case_number", incident);
    assertThat(incidents.journal(incident)).contains("contracts.incidentArchived");
  }

  @Test
  void aRejectedExonerationIsReportedAndDecidedByLegal() {
    String incident = incidents.delayed(contracts.open(), LocalDate.of(2022, 5, 17));
    incidents.evidence(incident);
    incidents.evaluate(incident, "NO_IMPUTABLE");
    contracts.at("2022-05-24");
    exonerate(incident, "NO");
    incidents.file(incident);
    assertThat(incidents.row("contract_breach_report", incident))
        .as("the unit's time is not the manager's delay")
        .containsEntry("days_late", 0);
    decide(incident, "NO_IMPUTABLE");
    assertThat(desk.ends(incident)).contains("endEvent_notImputableByLegal");
    assertThat(incidents.caseState(incident)).isEqualTo("NO_IMPUTABLE");
    assertThat(incidents.notices(incident)).contains("audit contracts.incident.archived");
  }

  @Test
  @Demand("B-S18")
  void theInstitutionsOwnBreachStopsTheBlameUntilALawyerDecides() {
    String contract = contracts.open();
    String fault = incidents.reported(contract, IncidentType.INSTITUCION, null, TODAY);
    String incident = incidents.delayed(contract, LocalDate.of(2022, 5, 17));
    incidents.evidence(incident);
    assertThatThrownBy(() -> incidents.evaluate(incident, "IMPUTABLE"))
        .hasMessageContaining(
            "La institución incumplió (expediente %s): no puede imputar la causa al contratista."
                .formatted(fault));
    incidents.evaluate(incident, "DUDOSA");
    incidents.file(incident);
    assertThat(desk.open(incident)).containsExactly(DECISION);
    assertThat(desk.task(incident, DECISION))
        .satisfies(
            task ->
                assertThatThrownBy(
                        () ->
                            desk.complete(
                                "procurement-1",
                                task,
                                Map.of("decision", "IMPUTABLE", "reason", IncidentCase.REASON)))
                    .isNotNull());
    decide(incident, "IMPUTABLE");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.CHECK);
  }

  @Test
  void whoLetsTheTermPassIsNotWaitedFor() {
    String incident = incidents.delayed(contracts.open(), LocalDate.of(2022, 5, 17));
    desk.expire(incident, "timerBoundary_causeOverdue");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.REPORT);
  }

  @Test
  @Demand("B-S24")
  void aDelayEndsInTheProceedingThatTheTableProposes() {
    String incident = incidents.delayed(contracts.open(), LocalDate.of(2022, 5, 17));
    incidents.remitted(incident);
    incidents.commission(incident, incidents.commission("MULTA"));
    desk.run(incident, "callActivity_fine");
    assertThat(incidents.incident(incident).state()).isEqualTo("COMISIONADO");
    doubles.end(incident, "contract-fine");
    assertThat(incidents.caseState(incident)).isEqualTo("TRAMITADO");
    assertThat(incidents.incident(incident).state()).isEqualTo("CERRADO");
  }

  @Test
  void theAuthorityMayArchiveWithAReason() {
    String incident = incidents.delayed(contracts.open(), LocalDate.of(2022, 5, 17));
    incidents.remitted(incident);
    Map<String, Object> archive = incidents.commission("ARCHIVO");
    archive.remove("instructor");
    archive.put("motive", IncidentCase.REASON);
    incidents.commission(incident, archive);
    assertThat(incidents.caseState(incident)).isEqualTo("ARCHIVADO");
    assertThat(desk.ends(incident)).contains("endEvent_archived");
  }

  @Test
  void theContractorSeesItsIncident() {
    String incident = incidents.delayed(contracts.open(), LocalDate.of(2022, 5, 17));
    assertThat(incidents.parties(incident)).containsExactly(contracts.contractorGroup());
  }

  private void exonerate(String incident, String answer) {
    desk.complete(
        "procurement-1",
        incident,
        EXONERATION,
        Map.of("exoneration", answer, "reason", IncidentCase.REASON));
  }

  private void decide(String incident, String decision) {
    desk.complete(
        "legal-1", incident, DECISION, Map.of("decision", decision, "reason", IncidentCase.REASON));
  }

  private void refused(Map<String, Object> fields, String sentence) {
    assertThatThrownBy(() -> desk.start("contract-manager-1", PROCESS, fields))
        .hasMessageContaining(sentence);
  }
}
