package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expediente.processes.HearingDesk.ANSWER;
import static org.expediente.processes.HearingDesk.ASSESS;
import static org.expediente.processes.HearingDesk.OPEN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.expediente.journal.Entry;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.hearing.Hearing;
import org.expediente.procedures.contracts.hearing.Hearings;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.terms.BusinessCalendar;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
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
class ContractHearingProcessTest {
  private static final String PROCESS = "contract-hearing";
  private static final String FILE = "userTask_fileEvidence";
  private static final String GATHER = "userTask_gatherEvidence";
  private static final String WEIGH = "userTask_assessEvidence";

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired HearingDesk hearing;
  @Autowired Hearings hearings;
  @Autowired Proceedings proceedings;
  @Autowired BusinessCalendar calendar;
  @Autowired IssuedText text;
  @Autowired Journal journal;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;

  private String contract;
  private String number;
  private long proceeding;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void aFineIsCommissioned() {
    contracts.at("2022-05-26");
    contract = contracts.open();
    number = hearing.incident(contract, IncidentType.MORA, "O-01");
    proceeding = hearing.proceeding(number, ProceedingKind.MULTA, "O-01");
    hearing.start(PROCESS, number, proceeding);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  /** The worked timeline of rules B.9, up to the resolution. */
  @Test
  @Demand({"B-S24", "B-S25"})
  void theTermsRunFromTheNotificationAsInTheWorkedTimeline() {
    hearing.opened(number, IncidentType.MORA);
    hearing.notified(number, "2022-05-27");
    assertThat(hearing.due(number, ANSWER)).isEqualTo("2022-06-01");
    contracts.at("2022-06-01"); // the last day counts
    desk.complete("contractor-1", number, ANSWER, FormExamples.of("contract-answer-hearing"));

    contracts.at("2022-06-02");
    Map<String, Object> closed = FormExamples.of("contract-assess-answer");
    closed.put("opensEvidence", "NO");
    closed.remove("toProve");
    assertThatThrownBy(() -> desk.complete("legal-1", number, ASSESS, closed))
        .hasMessageContaining("El contratista pidió prueba: debe abrirse el período de prueba.");
    hearing.assessed(number, true);
    hearing.notified(number, "2022-06-02");
    assertThat(hearing.due(number, FILE)).isEqualTo("2022-06-07");
    assertThat(hearing.due(number, GATHER)).isEqualTo("2022-06-07");
    assertThat(text.of(number, "contract-evidence-act"))
        .contains("Hechos por probar", "Si la bodega estaba cerrada", "por 3 días hábiles");

    contracts.at("2022-06-07");
    var file = contracts.hand("contractor-1", number, "contract-hearing-evidence");
    desk.complete("contractor-1", number, FILE, pieces("DOCUMENTO", "Nota de remisión firmada."));
    Map<String, Object> inspection = pieces("INSPECCION", "La bodega abrió a las ocho.");
    assertThatThrownBy(() -> desk.complete("legal-1", number, GATHER, inspection))
        .hasMessageContaining("Falta el acta de la inspección: cárguela en el expediente.");
    contracts.hand("legal-1", number, "inspection-minutes");
    desk.complete("legal-1", number, GATHER, inspection);
    contracts.at("2022-06-08");
    desk.complete("legal-1", number, WEIGH, FormExamples.of("contract-assess-evidence"));

    assertThat(hearing.result(number, PROCESS, "hearingResult")).isEqualTo("CONTESTO");
    var heard = hearings.printed(proceeding);
    assertThat(heard.notified()).contains("Se notificó el 27/05/2022, a las 08:30, personalmente");
    assertThat(heard.answer())
        .contains("El contratista respondió el 01/06/2022", "Prueba que pidió: Inspección");
    assertThat(heard.evidence())
        .containsExactly(
            "Contratista, documento: Nota de remisión firmada.",
            "Ministerio, inspección: La bodega abrió a las ocho.");
    assertThat(heard.documents()).extracting("sha256").contains(file.sha256());
    assertThat(heard.assessment())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("Valoración de la prueba: La nota de remisión"));
    assertThat(calendar.addBusinessDays(LocalDate.of(2022, 6, 28), 3)).isEqualTo("2022-07-01");
  }

  @Test
  @Demand("B-S10")
  void theOpeningActSaysAllThatTheContractorMustKnow() {
    assertThat(shown(OPEN, "provisionalFine"))
        .isEqualTo("Multa provisional al 26/05/2022: $365.00.");
    hearing.opened(number, IncidentType.MORA);
    assertThat(text.of(number, "contract-opening-act"))
        .contains("Procedimiento de multa por mora, abierto el 26/05/2022.")
        .contains("Suministros del Pacífico, S.A. de C.V., NIT 0614-150399")
        .contains("Competencia", "El Titular comisionó", "Hechos", "Disposición: LACAP, art. 85")
        .contains("Cláusula: cláusula III", "Posible consecuencia", "Multa por cada día")
        .contains("O-01: base $30,000.00, vencía el 16/05/2022, 10 días calendario, 1 %.")
        .contains("Por los días: $300.00; el mínimo es $365.00.")
        .contains("Multa provisional al 26/05/2022: $365.00.", "No se cobra")
        .contains("en 3 días hábiles", "Régimen del procedimiento: LACAP con la Ley")
        .contains("Ver el expediente completo", "defensa técnica", "Presentar prueba")
        .doesNotContain("Base legal"); // the term is not ratified: never printed as law
    assertThat(kinds(number)).contains("contracts.openingAct");
    assertThat(kinds(contract)).contains("contracts.fineComputed");
  }

  @Test
  void aChargeWithoutArticleOrOfAnotherTypeOpensNothing() {
    Map<String, Object> act = FormExamples.of("contract-open-hearing");
    act.remove("otherObligations");
    act.put("rule", "La ley de la materia");
    assertThatThrownBy(() -> desk.complete("legal-1", number, OPEN, act))
        .hasMessageContaining("Indique la disposición y la cláusula.");
    act.put("rule", "LACAP, art. 85");
    act.put("charge", "ABANDONO");
    assertThatThrownBy(() -> desk.complete("legal-1", number, OPEN, act))
        .hasMessageContaining(
            "El cargo no corresponde al incidente del expediente, que es «Mora en una entrega, hito"
                + " o informe».");
    assertThat(hearings.of(proceeding).openingAct()).isEmpty();
  }

  @Test
  void otherDelaysJoinTheFineIfTheyHaveAnIncidentOfTheirOwn() {
    contracts.at("2022-07-20");
    String late = contracts.open();
    String case1 = hearing.incident(late, IncidentType.MORA, "O-01");
    hearing.incident(late, IncidentType.MORA, "O-02");
    long fine = hearing.proceeding(case1, ProceedingKind.MULTA, "O-01");
    hearing.start(PROCESS, case1, fine);
    assertThat(tasks.getVariable(desk.task(case1, OPEN).getId(), "otherLate"))
        .isEqualTo("O-02, Entrega O-02 (cláusula III): 5 días de atraso");
    Map<String, Object> act = FormExamples.of("contract-open-hearing");
    act.put("otherObligations", "O-02, O-03");
    assertThatThrownBy(() -> desk.complete("legal-1", case1, OPEN, act))
        .hasMessageContaining("La obligación «O-03» no puede agregarse");
    assertThat(proceedings.obligations(fine)).hasSize(1);
    act.put("otherObligations", "o-02");
    desk.complete("legal-1", case1, OPEN, act);
    assertThat(proceedings.obligations(fine)).hasSize(2);
    assertThat(text.of(case1, "contract-opening-act"))
        .contains("O-01: base $30,000.00", "65 días", "O-02: base $15,200.00", "5 días calendario");
  }

  @Test
  @Demand("B-S24")
  void silenceIsOnRecordAndAdmitsNothing() {
    hearing.silentHearing(number, IncidentType.MORA, "2022-05-27");
    assertThat(desk.ends(number)).contains("endEvent_hearingHeld");
    assertThat(hearing.result(number, PROCESS, "hearingResult")).isEqualTo("SILENCIO");
    assertThat(hearings.printed(proceeding).answer())
        .isEqualTo("El contratista no respondió en el plazo, que venció el 01/06/2022.");
    assertThat(kinds(number)).contains("contracts.silent", "contracts.assessed");
  }

  @Test
  void whoAnswersAfterTheLastDayIsLateThoughTheTaskIsStillOpen() {
    hearing.opened(number, IncidentType.MORA);
    hearing.notified(number, "2022-05-27");
    contracts.at("2022-06-02");
    assertThatThrownBy(
            () ->
                desk.complete(
                    "contractor-1", number, ANSWER, FormExamples.of("contract-answer-hearing")))
        .hasMessageContaining("El plazo para responder venció el 01/06/2022.");
    assertThat(hearings.of(proceeding).answer()).isEmpty();
  }

  @Test
  void anEvidencePeriodEndsByItself() {
    hearing.opened(number, IncidentType.MORA);
    hearing.notified(number, "2022-05-27");
    Map<String, Object> answer = new HashMap<>(FormExamples.of("contract-answer-hearing"));
    answer.put("asksEvidence", "NO");
    answer.remove("evidenceAsked");
    desk.complete("contractor-1", number, ANSWER, answer);
    hearing.assessed(number, true); // the facts need it though nobody asked
    hearing.notified(number, "2022-05-30");
    assertThat(desk.open(number)).containsExactly(FILE, GATHER);
    assertThatThrownBy(
            () -> desk.complete("contractor-1", number, FILE, Map.of("pieces", Spin.JSON("[]"))))
        .hasMessageContaining("Indique al menos una prueba.");
    contracts.at("2022-06-03");
    assertThatThrownBy(
            () ->
                desk.complete(
                    "contractor-1", number, FILE, pieces("DOCUMENTO", "Nota de remisión tardía.")))
        .hasMessageContaining("El período de prueba venció el 02/06/2022.");
    desk.expire(number, "timerBoundary_filingOver");
    desk.expire(number, "timerBoundary_gatheringOver");
    desk.complete("legal-1", number, WEIGH, FormExamples.of("contract-assess-evidence"));
    Hearing held = hearings.of(proceeding);
    assertThat(held.evidence()).isEmpty();
    assertThat(held.answer().orElseThrow().asksEvidence()).isFalse();
  }

  @Test
  void onlyAFineHasAProvisionalFine() {
    String works = contracts.open(ContractObject.OBRA, Modality.LICITACION, "45200.00", "0.00");
    String other = hearing.incident(works, IncidentType.FALSEDAD, null);
    long debarment = hearing.proceeding(other, ProceedingKind.INHABILITACION);
    hearing.start(PROCESS, other, debarment);
    assertThat(tasks.getVariable(desk.task(other, OPEN).getId(), "provisionalFine")).isEqualTo("");
    hearing.opened(other, IncidentType.FALSEDAD);
    assertThat(text.of(other, "contract-opening-act"))
        .contains("inhabilitación para participar", "Documento o hecho falso")
        .doesNotContain("Cálculo provisional");
  }

  private static Map<String, Object> pieces(String kind, String description) {
    return Map.of(
        "pieces",
        Spin.JSON(
            "[{\"evidenceKind\":\"%s\",\"description\":\"%s\"}]".formatted(kind, description)));
  }

  private Object shown(String task, String variable) {
    return tasks.getVariable(desk.task(number, task).getId(), variable);
  }

  private List<String> kinds(String caseNumber) {
    return journal.entries(caseNumber, 0, 500).stream().map(Entry::kind).toList();
  }
}
