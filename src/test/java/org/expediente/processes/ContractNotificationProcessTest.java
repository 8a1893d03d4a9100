package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.expediente.processes.HearingDesk.NOTIFY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.notification.Notification;
import org.expediente.procedures.contracts.notification.Notifications;
import org.expediente.procedures.contracts.notification.NotifiedAct;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
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
class ContractNotificationProcessTest {
  private static final String PROCESS = "contract-notification";
  private static final String PROOF = "notification-proof";

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired HearingDesk hearing;
  @Autowired Notifications notifications;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;

  private String number;
  private long proceeding;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void anActOfMayTheTwentySixth() {
    contracts.at("2022-05-26");
    number = hearing.incident(contracts.open(), IncidentType.MORA, "O-01");
    proceeding = hearing.proceeding(number, ProceedingKind.MULTA, "O-01");
    contracts.start(PROCESS, number, Map.of("proceedingId", proceeding, "act", "AUTO_INICIO"));
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("B-S24")
  void anEffectiveNotificationIsProvedAndTold() {
    contracts.at("2022-05-27");
    var proof = contracts.hand("legal-1", number, PROOF);
    desk.complete("legal-1", number, NOTIFY, HearingDesk.effective("2022-05-27"));

    assertThat(desk.ends(number)).containsExactly("endEvent_notified");
    Notification made = notifications.effective(proceeding, NotifiedAct.AUTO_INICIO).orElseThrow();
    assertThat(made.proofId()).isEqualTo(proof.id());
    assertThat(made.recordedBy()).isEqualTo("legal-1");
    assertThat(text.of(number, "contract-notification-record"))
        .contains("Notificación efectiva", "auto de inicio", "personalmente", "27 de mayo de 2022")
        .contains("08:30", "Ana Lucía Barrera Fuentes", "representante legal", proof.sha256())
        .contains("Régimen: LACAP con la Ley de Procedimientos Administrativos");
    assertThat(hearing.told(number, "se le notificó un acto"))
        .containsExactly(contracts.contractorGroup());
  }

  @Test
  void withoutItsOwnProofNoTermRuns() {
    Map<String, Object> fields = HearingDesk.effective("2022-05-26");
    assertThatThrownBy(() -> desk.complete("legal-1", number, NOTIFY, fields))
        .hasMessageContaining("Constancia de notificación");
    contracts.hand("legal-1", number, PROOF);
    contracts.at("2022-05-27");
    failed("TABLERO");
    assertThatThrownBy(
            () -> desk.complete("legal-1", number, NOTIFY, HearingDesk.effective("2022-05-27")))
        .as("the proof of another attempt does not serve this one")
        .hasMessageContaining("Sin constancia no corre el plazo.");
    assertThat(notifications.effective(proceeding, NotifiedAct.AUTO_INICIO)).isEmpty();
    assertThat(desk.open(number)).containsExactly(NOTIFY);
  }

  @Test
  void theDayIsNeitherBeforeTheActNorInTheFuture() {
    contracts.at("2022-05-27");
    contracts.hand("legal-1", number, PROOF);
    assertThatThrownBy(
            () -> desk.complete("legal-1", number, NOTIFY, HearingDesk.effective("2022-05-25")))
        .hasMessageContaining(
            "La notificación no puede ser anterior al acto, que es del 26/05/2022.");
    assertThatThrownBy(
            () -> desk.complete("legal-1", number, NOTIFY, HearingDesk.effective("2022-05-28")))
        .hasMessageContaining("La fecha y la hora de notificación no pueden ser futuras.");
    Map<String, Object> later = HearingDesk.effective("2022-05-27");
    later.put("notifiedAt", "09:01"); // the clock says nine
    assertThatThrownBy(() -> desk.complete("legal-1", number, NOTIFY, later))
        .hasMessageContaining("no pueden ser futuras");
    assertThat(notifications.of(number)).isEmpty();
  }

  @Test
  void whoCannotBeReachedIsTriedInAnotherWay() {
    contracts.at("2022-05-27");
    contracts.hand("procurement-1", number, PROOF);
    failed("PERSONAL");
    assertThat(text.of(number, "contract-notification-record"))
        .contains("Intento sin efecto", "ya no funciona la empresa", "no corre plazo alguno");

    contracts.hand("procurement-1", number, PROOF);
    assertThatThrownBy(
            () ->
                desk.complete("procurement-1", number, NOTIFY, HearingDesk.effective("2022-05-27")))
        .hasMessageContaining(
            "Ya se intentó personalmente sin efecto. Use otro medio: por medio electrónico, por"
                + " tablero, por edicto.");
    Map<String, Object> other = HearingDesk.effective("2022-05-27");
    other.put("medium", "ELECTRONICO");
    desk.complete("procurement-1", number, NOTIFY, other);

    List<Notification> all = notifications.ofProceeding(proceeding);
    assertThat(all).extracting(Notification::effective).containsExactly(false, true);
    assertThat(all).extracting(Notification::proofId).doesNotHaveDuplicates();
  }

  @Test
  void aLateNotificationIsToldAndStaysToBeDone() {
    assertThat(hearing.due(number, NOTIFY)).isEqualTo("2022-05-31");
    desk.expire(number, "timerBoundary_notificationLate");
    assertThat(hearing.told(number, "venció el plazo para notificar"))
        .containsExactly("legal", "audit");
    assertThat(desk.open(number)).containsExactly(NOTIFY);
  }

  private void failed(String medium) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("medium", medium);
    fields.put("notifiedOn", "2022-05-27");
    fields.put("notifiedAt", "08:30");
    fields.put("effective", "NO");
    fields.put("failure", "En la dirección señalada ya no funciona la empresa.");
    desk.complete("procurement-1", number, NOTIFY, fields);
  }
}
