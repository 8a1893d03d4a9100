package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;
import org.expediente.casefile.IdentityType;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.duties.Conflict;
import org.expediente.duties.Conflicts;
import org.expediente.procedures.contracts.contract.Related;
import org.expediente.procedures.contracts.contract.RelatedKind;
import org.expediente.procedures.contracts.contract.RelatedPersons;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.expediente.terms.Term;
import org.expediente.terms.TermBook;
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
class ContractAppointmentProcessTest {
  private static final String PROCESS = "contract-appointment";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ManagerDesk managers;
  @Autowired Designations designations;
  @Autowired RelatedPersons related;
  @Autowired Conflicts conflicts;
  @Autowired Notices notices;
  @Autowired TermBook terms;
  @Autowired IssuedText text;
  @Autowired TaskService tasks;
  @Autowired IdentityService identity;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient db;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    managers.leave();
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S04", "B-S05", "B-S20"})
  void whoAcceptsWithoutTheWorkshopPassesItFirst() {
    String number = managers.asked();
    String ana = managers.manager("Ana Elisa", "Recinos Mata");
    managers.propose(number, ana, "contract-manager-2");
    managers.appoint(number, Map.of());
    assertThat(shown(number, ManagerDesk.ACCEPT, "workshopSummary"))
        .contains("sin taller vigente", "nota 7.00 o más");
    managers.answer(ana, number, Map.of());

    assertThat(desk.open(number)).containsExactly(ManagerDesk.WORKSHOP);
    assertThat(designations.current(number)).isEmpty();
    assertThat(terms.open(number))
        .extracting(Term::key)
        .containsExactly("contracts.appointment.workshop");
    managers.workshop(number, Map.of("mark", "8.50"));

    assertThat(designations.current(number).orElseThrow().manager()).isEqualTo(ana);
    assertThat(training(ana)).containsEntry("MARK", managers.usd("8.50"));
    assertThat(text.of(number, "contract-acceptance-certificate"))
        .contains("Ana Elisa Recinos Mata, DUI 04512378-8")
        .contains("17 de marzo de 2022, con nota 8.50 de 10")
        .contains("no tiene conflicto de interés con el contratista")
        .contains("Base legal: Ley de Ética Gubernamental, arts. 3 j) y 5 c).");
    assertThat(desk.open(number)).containsExactly(ManagerDesk.HAND_OVER);
  }

  @Test
  @Demand({"B-S08", "B-S09", "B-S28"})
  void managerIsProposedAppointedAndTakesTheFile() {
    String rosa = managers.trained(managers.asked(), "Rosa Nelly", "Cienfuegos Lara");
    String number = managers.asked();
    assertThat(shown(number, ManagerDesk.PROPOSE, "managerList"))
        .contains("Rosa Nelly Cienfuegos Lara: no administra ningún contrato; taller aprobado")
        .contains("Más de 8 contratos es sobrecarga.");
    managers.propose(number, rosa, "contract-manager-2");
    managers.appoint(number, Map.of());

    assertThat(text.of(number, "contract-appointment-agreement"))
        .contains("«Acuerdo 45»", "Rosa Nelly Cienfuegos Lara", "16 de marzo de 2022")
        .contains("Verificar que el contratista cumpla cada cláusula")
        .contains("Este acuerdo se notifica al administrador y al suplente")
        .doesNotContain("82-Bis");
    assertThat(desk.task(number, ManagerDesk.ACCEPT).getAssignee()).isEqualTo(rosa);
    assertThat(shown(number, ManagerDesk.ACCEPT, "workloadSummary"))
        .contains("Con este, administra 1 contrato; el máximo sin aviso es 8.");
    assertThatThrownBy(() -> managers.answer(rosa, number, change("functionsKnown", false)))
        .hasMessageContaining("Lea sus funciones y marque que las conoce");
    managers.answer(rosa, number, Map.of());

    assertThat(designations.current(number).orElseThrow())
        .extracting(Designation::manager, Designation::state, Designation::validFrom)
        .containsExactly(rosa, DesignationState.ACEPTADO, LocalDate.of(2022, 3, 16));
    assertThat(notices.of(number))
        .extracting(Notice::toGroup, Notice::textKey)
        .contains(tuple(cases.contractorGroup(), "contracts.appointment.manager"));
    managers.handOver(number);
    assertThat(desk.task(number, ManagerDesk.RECEIVE).getAssignee()).isEqualTo(rosa);
    managers.receive(rosa, number);

    assertThat(desk.ends(number)).containsExactly("endEvent_managerInOffice");
    assertThat(managers.kinds(number))
        .contains(
            "contracts.managerProposed",
            "contracts.managerAppointed",
            "contracts.managerAccepted",
            "contracts.managerInOffice",
            "contracts.fileHandedOver",
            "contracts.fileReceived");
  }

  @Test
  @Demand("B-S07")
  void fileIsRejectedWithAListUntilItIsComplete() {
    String number = managers.asked();
    String juan = managers.trained(number, "Juan Bautista", "Peraza Solís");
    managers.propose(number, juan, "contract-manager-2");
    managers.appoint(number, Map.of());
    managers.answer(juan, number, Map.of());

    assertThatThrownBy(() -> handOver(number, "['CONTRATO','BASES']"))
        .hasMessageContaining("Falta en el expediente: «Contrato o documento de obligaciones firm");
    cases.hand("procurement-1", number, "contract-signed");
    assertThatThrownBy(() -> handOver(number, "['BASES']"))
        .hasMessageContaining("Entregue al menos el contrato u orden de compra");
    assertThatThrownBy(
            () ->
                desk.complete(
                    "procurement-1",
                    number,
                    ManagerDesk.HAND_OVER,
                    ManagerDesk.form("contract-hand-over-file", Map.of("handOverNote", ""))))
        .hasMessage("Explique en la nota por qué falta lo que no entrega.");
    handOver(number, "['CONTRATO','BASES']");
    assertThatThrownBy(() -> reject(juan, number, "[]"))
        .hasMessage("Marque qué falta en el expediente.");
    reject(juan, number, "['OFERTA']");

    assertThat(shown(number, ManagerDesk.HAND_OVER, "receiptSummary"))
        .contains("Falta: oferta adjudicada. La oferta económica no vino en el legajo.");
    managers.handOver(number);
    managers.receive(juan, number);
    assertThat(desk.ends(number)).containsExactly("endEvent_managerInOffice");
  }

  @Test
  void proposalThatTheAuthorityReturnsIsMadeAgain() {
    String number = managers.asked();
    String one = managers.manager("Elmer", "Ticas");
    managers.propose(number, one, "contract-manager-2");
    managers.appoint(
        number,
        Map.of(
            "appointmentDecision",
            "DEVUELVE",
            "agreement",
            "",
            "validFrom",
            "",
            "returnReason",
            "Proponga a alguien de la unidad que usa los uniformes."));

    assertThat(desk.open(number)).containsExactly(ManagerDesk.PROPOSE);
    assertThat(shown(number, ManagerDesk.PROPOSE, "returned")).contains("Proponga a alguien de");
    assertThat(designations.of(number)).isEmpty();
    assertThat(cases.documents(number)).doesNotContain("contract-appointment-agreement");
  }

  @Test
  void whoHasAConflictIsExcusedAndKeptOut() {
    String number = managers.asked();
    String ida = managers.trained(number, "Ida Marina", "Flamenco");
    managers.propose(number, ida, "contract-manager-2");
    managers.appoint(number, Map.of());
    Map<String, Object> conflict = change("conflict", "SI", "conflictKind", "SOCIO");
    assertThatThrownBy(() -> managers.answer(ida, number, conflict))
        .hasMessage(
            "Declaró un conflicto de interés: debe excusarse"
                + " (Ley de Ética Gubernamental, art. 5 c).");
    conflict.putAll(excuse());
    managers.answer(ida, number, conflict);

    assertThat(desk.open(number)).containsExactly(ManagerDesk.PROPOSE);
    assertThat(conflicts.of(number))
        .extracting(Conflict::person, Conflict::kind)
        .containsExactly(tuple(ida, "SOCIO"));
    assertThat(shown(number, ManagerDesk.PROPOSE, "returned"))
        .contains("Ida Marina Flamenco no quedó en funciones.");
    assertThatThrownBy(() -> managers.propose(number, ida, "contract-manager-2"))
        .hasMessageContaining("Ida Marina Flamenco ya se excusó o no respondió en este contrato");
  }

  @Test
  void excuseWithoutConflictNeedsItsReason() {
    String number = managers.asked();
    String leo = managers.trained(number, "Leonel", "Barahona");
    managers.propose(number, leo, "contract-manager-2");
    managers.appoint(number, Map.of());
    assertThatThrownBy(() -> managers.answer(leo, number, change("answer", "EXCUSA", "dui", "")))
        .hasMessageContaining("Motivo de la excusa");
    managers.answer(leo, number, excuse());

    assertThat(conflicts.of(number)).isEmpty();
    assertThat(designations.of(number))
        .extracting(Designation::state)
        .containsExactly(DesignationState.EXCUSADO);
  }

  @Test
  void managerRelatedToTheContractorIsRefused() {
    String number = managers.asked();
    String name = managers.manager("Óscar Iván", "Dueñas Prado");
    String other = managers.trained(number, "Nora", "Dueñas");
    cases.within(
        "procurement-1",
        () -> {
          behind(number, RelatedKind.ACCIONISTA, "02495046-3", "DUENAS PRADO, Oscar Ivan");
          behind(number, RelatedKind.REPRESENTANTE, "04512378-8", "N. Dueñas de Prado");
        });

    assertThatThrownBy(() -> managers.propose(number, name, other))
        .hasMessage(
            "Óscar Iván Dueñas Prado figura como accionista del contratista: proponga a otra"
                + " persona.");
    assertThatThrownBy(() -> managers.propose(number, other, name))
        .hasMessageContaining("figura como accionista del contratista");
    // the name may be written in another way: the DUI tells
    managers.propose(number, other, "contract-manager-2");
    managers.appoint(number, Map.of());
    assertThatThrownBy(() -> managers.answer(other, number, Map.of("dui", "045123788")))
        .hasMessage("Su DUI figura como representante legal en el contrato: debe excusarse.");
    assertThat(designations.current(number)).isEmpty();
  }

  @Test
  void relationThatCameUpAfterTheProposalStopsTheAppointment() {
    String number = managers.asked();
    String eva = managers.manager("Eva Luz", "Angulo");
    managers.propose(number, eva, "contract-manager-2");
    cases.within(
        "procurement-1",
        () -> behind(number, RelatedKind.ACCIONISTA, "02495046-3", "Eva Luz Angulo"));

    assertThatThrownBy(() -> managers.appoint(number, Map.of()))
        .hasMessageContaining("Eva Luz Angulo figura como accionista del contratista");
    assertThat(designations.of(number)).isEmpty();
  }

  @Test
  void nobodyAppointsOrAnswersInTheirOwnMatter() {
    String number = managers.asked();
    String ruth = managers.trained(number, "Ruth", "Sagastume");
    identity.createMembership("requesting-unit-1", "contract-manager");
    try {
      assertThatThrownBy(() -> propose(number, "requesting-unit-1", ruth))
          .hasMessageContaining("Usted no puede proponerse ni nombrarse a sí mismo.");
      assertThatThrownBy(() -> propose(number, ruth, ruth))
          .hasMessage("El suplente debe ser otra persona.");
      assertThatThrownBy(() -> propose(number, "legal-1", ruth))
          .hasMessageContaining("no está entre las opciones");
    } finally {
      identity.deleteMembership("requesting-unit-1", "contract-manager");
    }
    managers.propose(number, ruth, "contract-manager-2");
    managers.appoint(number, Map.of());
    tasks.setAssignee(desk.task(number, ManagerDesk.ACCEPT).getId(), "contract-manager-2");
    assertThatThrownBy(() -> managers.answer("contract-manager-2", number, Map.of()))
        .hasMessage(
            "No puede realizar esta tarea: solo Ruth Sagastume puede responder a su nombramiento.");
  }

  @Test
  @Demand("B-S09")
  void moreContractsThanTheParameterIsAnAlert() {
    String busy = managers.manager("Vilma", "Cortez");
    for (int i = 0; i < 8; i++) {
      String other = managers.asked();
      cases.within(
          "authority-1",
          () -> designations.appoint(other, busy, "contract-manager-2", "A", ManagerDesk.TODAY));
    }
    String number = managers.asked();
    assertThat(shown(number, ManagerDesk.PROPOSE, "managerList"))
        .contains("Vilma Cortez: administra 8 contratos (llega al máximo)");
    assertThatThrownBy(() -> managers.propose(number, busy, "contract-manager-2"))
        .hasMessage(
            "Vilma Cortez ya administra 8 contratos, y el máximo es 8: justifique la propuesta o"
                + " elija a otra persona.");
    managers.propose(
        number,
        busy,
        "contract-manager-2",
        Map.of("overloadReason", "Dos de sus contratos terminan este mes."));

    assertThat(notices.of(number))
        .filteredOn(notice -> notice.textKey().equals("contracts.appointment.overload"))
        .extracting(Notice::toGroup)
        .containsExactly("authority", "audit");
    assertThat(shown(number, ManagerDesk.APPOINT, "proposalSummary"))
        .contains("SOBRECARGA", "Dos de sus contratos terminan este mes.");
  }

  @Test
  void silenceIsToldAndThenOpensTheProposalAgain() {
    String number = managers.asked();
    String mute = managers.trained(number, "Moisés", "Callejas");
    managers.propose(number, mute, "contract-manager-2");
    managers.appoint(number, Map.of());

    desk.expire(number, "timerBoundary_answerLate");
    assertThat(notices.of(number))
        .extracting(Notice::textKey)
        .contains("contracts.appointment.silence");
    assertThat(desk.open(number)).containsExactly(ManagerDesk.ACCEPT);
    desk.expire(number, "timerBoundary_answerLapsed");

    assertThat(desk.open(number)).containsExactly(ManagerDesk.PROPOSE);
    assertThat(designations.of(number))
        .extracting(Designation::state)
        .containsExactly(DesignationState.EXCUSADO);
    assertThat(managers.kinds(number)).contains("contracts.managerLapsed");
  }

  @Test
  @Demand({"B-S05", "B-S20"})
  void attendanceAloneIsNoWorkshop() {
    String number = managers.asked();
    String low = managers.manager("Tito", "Bajoaprobado");
    managers.propose(number, low, "contract-manager-2");
    managers.appoint(number, Map.of());
    managers.answer(low, number, Map.of());
    assertThatThrownBy(
            () ->
                desk.complete(
                    "human-resources-1",
                    number,
                    ManagerDesk.WORKSHOP,
                    ManagerDesk.form("contract-record-workshop", Map.of())))
        .hasMessageContaining("Falta en el expediente: «Constancia del taller");
    assertThatThrownBy(() -> managers.workshop(number, Map.of("heldOn", "2022-03-19")))
        .hasMessage("La fecha del taller (19/03/2022) no puede ser futura.");
    assertThatThrownBy(() -> managers.workshop(number, Map.of("heldOn", "2020-03-17")))
        .hasMessage("El taller del 17/03/2020 ya no vale: debe ser del 18/03/2020 o posterior.");
    managers.workshop(number, Map.of("mark", "6.99"));

    assertThat(desk.open(number)).containsExactly(ManagerDesk.PROPOSE);
    assertThat(training(low)).containsEntry("PASSED", false);
    assertThat(designations.current(number)).isEmpty();
    assertThat(cases.documents(number)).doesNotContain("contract-acceptance-certificate");
  }

  @Test
  void certificateOfAnEarlierPersonDoesNotServeAnother() {
    String number = managers.asked();
    String first = managers.manager("Primera", "Candidata");
    String second = managers.manager("Segundo", "Candidato");
    managers.propose(number, first, "contract-manager-2");
    managers.appoint(number, Map.of());
    managers.answer(first, number, Map.of());
    managers.workshop(number, Map.of("mark", "5.00"));
    cases.at(LocalDate.of(2022, 3, 21));
    managers.propose(number, second, "contract-manager-2");
    managers.appoint(number, Map.of());
    managers.answer(second, number, Map.of());

    assertThatThrownBy(
            () ->
                desk.complete(
                    "human-resources-1",
                    number,
                    ManagerDesk.WORKSHOP,
                    ManagerDesk.form("contract-record-workshop", Map.of())))
        .hasMessage("Adjunte la constancia del taller de Segundo Candidato.");
  }

  @Test
  void workshopNotPassedInTimeOpensTheProposalAgain() {
    String number = managers.asked();
    String late = managers.manager("Noé", "Tardío");
    managers.propose(number, late, "contract-manager-2");
    managers.appoint(number, Map.of());
    managers.answer(late, number, Map.of());
    desk.expire(number, "timerBoundary_workshopLate");

    assertThat(desk.open(number)).containsExactly(ManagerDesk.PROPOSE);
    assertThat(managers.entries(number))
        .filteredOn(entry -> entry.kind().equals("contracts.managerLapsed"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.data()).contains("no aprobó el taller"));
  }

  @Test
  void noDayIsWithoutManagerBetweenTwoDesignations() {
    String number = managers.asked();
    String first = managers.trained(number, "Alma", "Primero");
    String second = managers.trained(number, "Berta", "Segundo");
    managers.putInOffice(number, first, "contract-manager-2", "2022-03-16");
    long id = designations.current(number).orElseThrow().id();
    cases.within("authority-1", () -> designations.end(id, LocalDate.of(2022, 3, 17)));
    cases.start(PROCESS, number, Map.of());
    managers.propose(number, second, "contract-manager-2");

    assertThatThrownBy(() -> managers.appoint(number, Map.of("validFrom", "2022-03-21")))
        .hasMessage("Hay un vacío sin administrador del 18/03/2022 al 20/03/2022.");
    assertThatThrownBy(() -> managers.appoint(number, Map.of("validFrom", "2022-03-16")))
        .hasMessage("El nombramiento no puede comenzar antes del 18/03/2022.");
    managers.appoint(number, Map.of("validFrom", "2022-03-18"));
    managers.answer(second, number, Map.of());
    assertThat(designations.of(number))
        .extracting(Designation::manager, Designation::validFrom, Designation::validTo)
        .containsExactly(
            tuple(first, LocalDate.of(2022, 3, 16), LocalDate.of(2022, 3, 17)),
            tuple(second, LocalDate.of(2022, 3, 18), null));
  }

  private void propose(String number, String manager, String alternate) {
    managers.propose(number, manager, alternate);
  }

  private void behind(String number, RelatedKind kind, String dui, String name) {
    related.add(number, new Related(kind, IdentityType.DUI, dui, name));
  }

  private void handOver(String number, String items) {
    desk.complete(
        "procurement-1",
        number,
        ManagerDesk.HAND_OVER,
        ManagerDesk.form(
            "contract-hand-over-file", Map.of("delivered", Spin.JSON(ManagerDesk.json(items)))));
  }

  private void reject(String person, String number, String items) {
    desk.complete(
        person,
        number,
        ManagerDesk.RECEIVE,
        ManagerDesk.form(
            "contract-receive-file",
            Map.of(
                "fileDecision", "RECHAZA",
                "missing", Spin.JSON(ManagerDesk.json(items)),
                "missingNote", "La oferta económica no vino en el legajo.")));
  }

  private String shown(String number, String task, String field) {
    return (String) tasks.getVariableLocal(desk.task(number, task).getId(), field);
  }

  private Map<String, Object> training(String person) {
    return db.sql("select mark, passed from contract_training where person = ?")
        .param(person)
        .query()
        .singleRow();
  }

  private static Map<String, Object> excuse() {
    return change(
        "answer", "EXCUSA",
        "excuseReason", "Administro ya otros contratos de la misma unidad.",
        "dui", "",
        "functionsKnown", null);
  }

  private static Map<String, Object> change(Object... pairs) {
    Map<String, Object> changes = new HashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      changes.put((String) pairs[i], pairs[i + 1]);
    }
    return changes;
  }
}
