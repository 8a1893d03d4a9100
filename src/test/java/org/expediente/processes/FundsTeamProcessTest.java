package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.spin.Spin;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.procedures.funds.team.FundsTeam;
import org.expediente.procedures.funds.team.TeamMember;
import org.expediente.terms.TermBook;
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
class FundsTeamProcessTest {
  @Autowired Desk desk;
  @Autowired FundsDesk funds;
  @Autowired FundsTeam team;
  @Autowired CaseFiles cases;
  @Autowired Notices notices;
  @Autowired TermBook terms;
  @Autowired IdentityService identity;
  @Autowired HistoryService history;
  @Autowired ProcessCoverage coverage;

  private String doubles;

  @BeforeAll
  void restart() {
    doubles = funds.deployDoubles();
    coverage.restart("funds-team");
  }

  @BeforeEach
  void today() {
    funds.today();
  }

  @AfterAll
  void everyElementWasPassed() {
    funds.removeDoubles(doubles);
    assertThat(coverage.missed("funds-team")).isEmpty();
  }

  @Test
  @Demand({"A-S13", "A-S16", "A-S31", "A-S47"})
  void teamOfThreeAreasWithItsManagerIsFormed() {
    String number = funds.appointed();
    assertThat(cases.find(number).state()).isEqualTo("EN_INTEGRACION");
    assertThat(funds.text(number, "designation-agreement"))
        .contains("«Acuerdo 58-2026»", "Suplente del administrador", "Dictamen técnico")
        .contains("4 de enero de 2027");
    assertThat(team.members(number)).isEmpty();

    funds.acceptAll(number);

    assertThat(team.members(number))
        .extracting(TeamMember::seat, TeamMember::person)
        .containsExactlyInAnyOrder(
            tuple("oversight", "oversight-1"),
            tuple("financial", "financial-2"),
            tuple("legal", "legal-2"),
            tuple("program-manager", "program-manager-1"),
            tuple("program-manager-alternate", "program-manager-2"));
    assertThat(funds.documents(number)).filteredOn("conflict-declaration"::equals).hasSize(5);
    assertThat(desk.task(number, "userTask_holdMeeting").getAssignee()).isEqualTo("oversight-1");
    assertThat(terms.open(number)).extracting("key").containsExactly("funds.team.meeting");
  }

  @Test
  @Demand("A-S28")
  void meetingLeavesMinutes() {
    String number = funds.formed();

    funds.meet(number, Map.of("anotherMeeting", "SI"));
    assertThat(desk.open(number)).containsExactly("userTask_holdMeeting");
    funds.meet(number, Map.of());

    assertThat(funds.documents(number)).filteredOn("technical-meeting-minutes"::equals).hasSize(2);
    assertThat(funds.text(number, "technical-meeting-minutes"))
        .contains("Reunión técnica 2", "Sala de reuniones del Ministerio", "Ana Beatriz Morán")
        .contains("Diagnóstico de la zona con datos de riesgo 15 de febrero de 2027");
    assertThat(desk.ends(number)).contains("endEvent_teamFormed");
    assertThat(cases.find(number).state()).isEqualTo("EN_FORMULACION");
  }

  @Test
  void minutesNeedPeopleInputsAndAPossibleDate() {
    String number = funds.formed();
    Map<String, String> early = Map.of("description", "Diagnóstico", "dueOn", "2026-03-01");

    assertThatThrownBy(() -> funds.meet(number, Map.of("heldOn", "2026-03-17")))
        .hasMessageContaining("no puede ser futura");
    assertThatThrownBy(() -> funds.meet(number, Map.of("inputs", Spin.JSON(List.of()))))
        .hasMessage("Registre al menos un insumo que la organización debe entregar.");
    assertThatThrownBy(() -> funds.meet(number, Map.of("attendees", Spin.JSON(List.of()))))
        .hasMessage("Registre a quienes asistieron a la reunión.");
    assertThatThrownBy(() -> funds.meet(number, Map.of("inputs", Spin.JSON(List.of(early)))))
        .hasMessage("La entrega de «Diagnóstico» no puede ser anterior a la reunión.");
  }

  @Test
  void organisationThatStaysAwayTwiceIsTheAuthoritysMatter() {
    String number = funds.formed();

    stayAway(number);
    assertThat(desk.open(number)).containsExactly("userTask_holdMeeting");
    assertThat(notices.of(number)).extracting(Notice::textKey).contains("funds.meeting.absence");
    assertThat(funds.documents(number)).doesNotContain("absence-minutes");
    stayAway(number);
    assertThat(funds.text(number, "absence-minutes"))
        .contains("no asistió a las reuniones técnicas", "13 de marzo de 2026");
    decide(number, "CONVOCAR");
    stayAway(number);
    stayAway(number);
    decide(number, "CERRAR");

    assertThat(desk.ends(number)).contains("endEvent_absence");
    assertThat(desk.open(number)).containsExactly("userTask_resolveIneligibility");
  }

  @Test
  void excusedSeatIsFilledAgainByTheAuthority() {
    String number = funds.appointed();
    funds.answer(funds.awaited(number, "oversight-1"), "oversight-1", excuse());
    assertThat(funds.text(number, "conflict-declaration"))
        .contains("Tiene conflicto de interés", "Mi hermana dirige la organización.")
        .contains("Base legal: Ley de Ética Gubernamental, arts. 3 j) y 5 c).");
    funds.acceptAll(number);

    assertThat(desk.open(number)).containsExactly("userTask_appointTeam");
    assertThatThrownBy(() -> appoint(number, Map.of("oversight", "oversight-1")))
        .hasMessageContaining("ya se excusó en este expediente");
    assertThatThrownBy(() -> appoint(number, Map.of())).hasMessageContaining("obligatorio");
    assertThatThrownBy(
            () -> appoint(number, Map.of("oversight", "oversight-2", "legal", "legal-1")))
        .hasMessageContaining("no está en este formulario");
    appoint(number, Map.of("oversight", "oversight-2"));
    funds.acceptAll(number);

    assertThat(desk.task(number, "userTask_holdMeeting").getAssignee()).isEqualTo("oversight-2");
  }

  @Test
  void alternateStepsUpWhenTheManagerIsExcused() {
    String number = funds.appointed();
    funds.answer(funds.awaited(number, "program-manager-1"), "program-manager-1", excuse());
    funds.acceptAll(number);

    appoint(number, Map.of("programManager", "program-manager-2"));
    funds.acceptAll(number);

    assertThat(team.members(number))
        .filteredOn(member -> member.person().equals("program-manager-2"))
        .extracting(TeamMember::seat)
        .containsExactly("program-manager");
  }

  @Test
  void conflictOfInterestForcesAnExcuse() {
    String number = funds.appointed();

    assertThatThrownBy(
            () ->
                funds.answer(funds.awaited(number, "legal-2"), "legal-2", Map.of("conflict", "SI")))
        .hasMessage(
            "Declaró un conflicto de interés: debe excusarse"
                + " (Ley de Ética Gubernamental, art. 5 c).");
    assertThatThrownBy(
            () -> funds.answer(funds.awaited(number, "legal-2"), "legal-2", Map.of("sworn", false)))
        .hasMessageContaining("bajo juramento");
  }

  @Test
  void nobodyAnswersForSomebodyElse() {
    String number = funds.appointed();

    assertThatThrownBy(() -> funds.answer(funds.awaited(number, "legal-2"), "legal-1", Map.of()))
        .hasMessageStartingWith("No puede realizar esta tarea: solo ");
  }

  @Test
  void silenceIsToldToTheAuthorityAndThenOpensTheSeat() {
    String number = funds.appointed();
    funds.answer(funds.awaited(number, "oversight-1"), "oversight-1", Map.of());

    desk.expire(number, "timerBoundary_answerLate");
    assertThat(notices.of(number)).extracting(Notice::textKey).contains("funds.team.silence");
    assertThat(desk.tasks(number, "userTask_acceptAppointment")).hasSize(4);

    desk.expire(number, "timerBoundary_answerLapsed");
    assertThat(desk.open(number)).containsExactly("userTask_appointTeam");
    assertThat(team.members(number)).extracting(TeamMember::seat).containsExactly("oversight");
    assertThat(terms.open(number)).extracting("key").containsExactly("funds.team.appointment");
  }

  @Test
  void incompatiblePeopleAreNotAppointed() {
    String number = funds.certified();
    funds.papers(number);
    identity.createMembership("financial-1", "oversight");
    identity.createMembership("authority-1", "oversight");
    identity.createMembership("legal-2", "financial");
    try {
      funds.check(number, Map.of());
      refused(number, Map.of("oversight", "financial-1"), "ya intervino como");
      refused(number, Map.of("oversight", "authority-1"), "Usted no puede designarse a sí mismo.");
      refused(number, Map.of("financial", "legal-2"), "ya ocupa");
      refused(number, Map.of("legal", "oversight-1"), "no está entre las opciones");
      refused(number, Map.of("effectiveFrom", "2026-03-15"), "no puede ser pasada");
      refused(
          number,
          Map.of("alternateManager", "program-manager-1"),
          "no puede ocupar el puesto «Suplente del administrador»: ya ocupa «Administrador del"
              + " programa» en este expediente.");
    } finally {
      identity.deleteMembership("financial-1", "oversight");
      identity.deleteMembership("authority-1", "oversight");
      identity.deleteMembership("legal-2", "financial");
    }
    assertThat(funds.documents(number)).doesNotContain("designation-agreement");
  }

  private void refused(String number, Map<String, String> change, String sentence) {
    Map<String, String> changes = new HashMap<>(FundsDesk.team());
    changes.putAll(change);
    assertThatThrownBy(() -> funds.appoint(number, changes)).hasMessageContaining(sentence);
  }

  private void appoint(String number, Map<String, String> seats) {
    funds.appoint(number, FundsDesk.seats(seats));
  }

  private static Map<String, String> excuse() {
    return Map.of(
        "answer", "EXCUSA", "conflict", "SI", "excuseReason", "Mi hermana dirige la organización.");
  }

  private void stayAway(String number) {
    funds.meet(
        number,
        Map.of(
            "ngoPresent", "NO",
            "anotherMeeting", "",
            "inputs", Spin.JSON(List.of()),
            "agreements", "Se convocó por oficio y por correo; nadie se presentó."));
  }

  private void decide(String number, String decision) {
    funds.act(
        "authority-1",
        number,
        "userTask_decideAbsence",
        "funds-decide-absence",
        Map.of("absenceDecision", decision));
  }
}
