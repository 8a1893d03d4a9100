package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractIncidentCorrectionProcessTest {
  private static final String PROCESS = "contract-incident-correction";
  private static final String REQUEST = "userTask_requestCorrection";
  private static final String ANSWER = "userTask_answerCorrection";
  private static final String VERIFY = "userTask_verifyCorrection";
  private static final LocalDate TODAY = LocalDate.of(2022, 5, 3); // a Tuesday

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired IncidentCase incidents;
  @Autowired IssuedText issued;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    contracts.at(TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("B-S23")
  void theContractorIsAskedInWritingWithATerm() {
    String incident = reported(IncidentType.NO_CONFORME);
    assertThat(due(incident, REQUEST)).isEqualTo(LocalDate.of(2022, 5, 4));
    request(incident);
    assertThat(issued.of(incident, "contract-correction-request"))
        .contains(ContractCase.CONTRACTOR, "O-01, Entrega O-01 (cláusula III)")
        .contains("Reponga los 40 uniformes", "Si no repone, se informará el incumplimiento")
        .contains("Dispone de 5 días hábiles: hasta el 11 de mayo de 2022")
        .contains("Constancia de notificación", "LACAP, art. 36");
    assertThat(due(incident, ANSWER)).isEqualTo(LocalDate.of(2022, 5, 11));
    answer(incident, "CORREGIDO");
    verify(incident, "SI");
    assertThat(desk.ends(incident)).containsExactly("endEvent_corrected", "endEvent_corrected");
  }

  @Test
  void aCriticalMatterHasAShorterTerm() {
    String incident = reported(IncidentType.GARANTIA);
    request(incident);
    assertThat(due(incident, ANSWER)).isEqualTo(LocalDate.of(2022, 5, 6));
    assertThat(issued.of(incident, "contract-correction-request"))
        .contains("Dispone de 3 días hábiles")
        .doesNotContain("art. 94"); // not confirmed: never printed as law
  }

  @Test
  void anExcuseIsEvaluated() {
    String incident = reported(IncidentType.NO_CONFORME);
    request(incident);
    answer(incident, "EXCUSA");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.EVALUATE);
  }

  @Test
  void silenceIsNotedAndTheManagersTermBeginsThen() {
    String incident = reported(IncidentType.NO_CONFORME);
    request(incident);
    desk.expire(incident, "timerBoundary_answerOverdue"); // Thursday 12 May
    assertThat(desk.open(incident)).containsExactly(IncidentCase.EVALUATE);
    assertThat(incidents.journal(incident)).contains("contracts.correctionAnswered");
    assertThat(due(incident, IncidentCase.EVALUATE))
        .as("three business days after the contractor's silence")
        .isEqualTo(LocalDate.of(2022, 5, 17));
  }

  @Test
  void theManagersOwnSilenceMovesNoTerm() {
    String incident = reported(IncidentType.NO_CONFORME);
    desk.expire(incident, "timerBoundary_requestOverdue");
    assertThat(due(incident, IncidentCase.EVALUATE)).isEqualTo(LocalDate.of(2022, 5, 6));
  }

  @Test
  void whatWasNotReallyCorrectedIsEvaluated() {
    String incident = reported(IncidentType.NO_CONFORME);
    request(incident);
    answer(incident, "CORREGIDO");
    verify(incident, "NO");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.EVALUATE);
  }

  @Test
  void nobodyVerifiedSoItIsEvaluated() {
    String incident = reported(IncidentType.RIESGO_ATRASO);
    request(incident);
    answer(incident, "CORREGIDO");
    desk.expire(incident, "timerBoundary_verificationOverdue");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.EVALUATE);
  }

  @Test
  void nothingIsAskedOnceItIsLate() {
    String contract = contracts.open();
    contracts.at("2022-05-20");
    String incident =
        incidents.reported(contract, IncidentType.NO_CONFORME, "O-01", LocalDate.of(2022, 5, 18));
    assertThat(desk.open(incident)).containsExactly(IncidentCase.EVALUATE);
  }

  private String reported(IncidentType type) {
    return incidents.reported(contracts.open(), type, "O-01", TODAY);
  }

  private void request(String incident) {
    desk.complete(
        IncidentCase.MANAGER,
        incident,
        REQUEST,
        Map.of(
            "request", "Reponga los 40 uniformes con la tela de la especificación 3.2.",
            "consequence", "Si no repone, se informará el incumplimiento."));
  }

  private void answer(String incident, String answer) {
    desk.complete(
        "contractor-1",
        incident,
        ANSWER,
        Map.of("correctionAnswer", answer, "answer", IncidentCase.REASON));
  }

  private void verify(String incident, String accepted) {
    desk.complete(
        IncidentCase.MANAGER,
        incident,
        VERIFY,
        Map.of("correctionAccepted", accepted, "reason", IncidentCase.REASON));
  }

  private LocalDate due(String incident, String task) {
    return LocalDateTime.ofInstant(
            desk.task(incident, task).getDueDate().toInstant(), ZoneId.of("America/El_Salvador"))
        .toLocalDate();
  }
}
