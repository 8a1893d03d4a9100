package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;
import org.expediente.procedures.contracts.team.Designation;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractReplacementProcessTest {
  private static final String PROCESS = "contract-replacement";
  private static final String MINUTES = "userTask_handOverContract";
  private static final String WITHOUT = "userTask_handOverWithout";
  private static final String OLD = "contract-manager-1";

  /** A process with a task of the manager. */
  private static final String HELD = "manager-work";

  /** The same, for somebody who did not accept the function in this case. */
  private static final String APART = "manager-work-apart";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ManagerDesk managers;
  @Autowired Doubles doubles;
  @Autowired Contracts contracts;
  @Autowired Designations designations;
  @Autowired IncidentBook incidents;
  @Autowired CaseFiles files;
  @Autowired TaskService tasks;
  @Autowired TermBook terms;
  @Autowired IssuedText text;
  @Autowired ProcessCoverage coverage;

  private String work;
  private String workApart;

  @BeforeAll
  void restart() {
    work = doubles.deploy(HELD, work(HELD));
    BpmnModelInstance apart = work(APART);
    CamundaProperty distinct = apart.newInstance(CamundaProperty.class);
    distinct.setCamundaName("duty.distinctFrom");
    distinct.setCamundaValue(ManagerDesk.ACCEPT);
    CamundaProperties properties = apart.newInstance(CamundaProperties.class);
    properties.getCamundaProperties().add(distinct);
    UserTask task = apart.getModelElementById("userTask_managerWork");
    task.builder().addExtensionElement(properties);
    workApart = doubles.deploy(APART, apart);
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    cases.at("2022-04-25");
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(work);
    doubles.remove(workApart);
    managers.leave();
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S07", "B-S09"})
  void nothingIsLostWhenTheManagerChanges() {
    String number = cases.open();
    String incidentCase = incident(number);
    cases.start(HELD, number, Map.of());
    cases.start(HELD, incidentCase, Map.of());
    Date due = desk.task(number, "userTask_managerWork").getDueDate();
    Term running = terms.open(number).get(0);
    start(number, Map.of());

    assertThat(desk.task(number, MINUTES).getAssignee()).isEqualTo(OLD);
    handOver(number);
    assertThat(text.of(number, "contract-hand-over-minutes"))
        .contains("por licencia o vacación; su último día es el 1 de mayo de 2022")
        .contains("Entrega el cargo quien lo deja.")
        .contains("Responder la nota del contratista del 20 de abril")
        .contains("O-01, Entrega O-01 (cláusula III), vence el 16/05/2022: faltan $30,000.00.")
        .contains("por $4,520.00, hasta el 17/09/2022 (vigente).")
        .contains("Incidentes en curso Abandono o suspensión injustificada, del 20/04/2022")
        .contains("Informar el mes")
        .doesNotContain("Entregar el cargo")
        .contains("el cambio de persona no da un plazo nuevo");
    String next = appointed(number, "2022-05-02");
    cases.at("2022-04-27");
    managers.answer(next, number, Map.of());

    assertThat(designations.of(number))
        .extracting(Designation::manager, Designation::validFrom, Designation::validTo)
        .containsExactly(
            tuple(OLD, ContractCase.START, LocalDate.of(2022, 5, 1)),
            tuple(next, LocalDate.of(2022, 5, 2), null));
    Task moved = desk.task(number, "userTask_managerWork");
    assertThat(moved.getAssignee()).isEqualTo(next);
    assertThat(moved.getDueDate()).isEqualTo(due);
    assertThat(terms.open(number)).contains(running);
    assertThat(desk.task(incidentCase, "userTask_managerWork").getAssignee()).isEqualTo(next);
    assertThat(incidents.of(number)).extracting(Incident::state).containsExactly("ABIERTO");
    assertThat(managers.entries(number))
        .filteredOn(entry -> entry.kind().equals("contracts.managerReplaced"))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(entry.data())
                    .contains("\"tasks\":3", "\"last\":\"01/05/2022\"", "\"openIncidents\":true"));
    assertThat(managers.kinds(incidentCase)).contains("contracts.taskMoved");

    managers.handOver(number);
    managers.receive(next, number);
    assertThat(desk.ends(number)).contains("endEvent_managerReplaced");
    start(number, Map.of("lastDay", "2022-06-01")); // it may be asked for again
  }

  @Test
  void minutesAreWrittenWithoutAManagerWhoCannotCome() {
    String number = cases.open();
    start(number, Map.of("managerAvailable", "NO", "replacementReason", "ENFERMEDAD"));
    without(number);

    assertThat(text.of(number, "contract-hand-over-minutes"))
        .contains("por enfermedad")
        .contains("Esta acta se levanta sin quien deja el cargo: Está incapacitado desde");
    assertThat(desk.open(number)).containsExactly(ManagerDesk.PROPOSE);
  }

  @Test
  void managerWhoDoesNotHandOverIsNotWaitedFor() {
    String number = cases.open();
    start(number, Map.of());
    desk.expire(number, "timerBoundary_handOverLate");
    assertThat(desk.open(number)).containsExactly(WITHOUT);
    without(number);
    assertThat(desk.open(number)).containsExactly(ManagerDesk.PROPOSE);
  }

  @Test
  void theNextOneBeginsAtTheLatestOnTheDayAfter() {
    String number = cases.open();
    start(number, Map.of());
    handOver(number);
    String next = managers.trained(number, "Sonia", "Relevo");
    assertThatThrownBy(() -> managers.propose(number, OLD, "contract-manager-2"))
        .hasMessageContaining("es quien administra ahora el contrato: proponga a otra persona.");
    managers.propose(number, next, "contract-manager-2");

    assertThatThrownBy(() -> managers.appoint(number, Map.of("validFrom", "2022-05-09")))
        .hasMessage("Hay un vacío sin administrador del 02/05/2022 al 08/05/2022.");
    assertThatThrownBy(() -> managers.appoint(number, Map.of("validFrom", "2022-03-21")))
        .hasMessage("El nombramiento no puede comenzar antes del 22/03/2022.");
    managers.appoint(number, Map.of("validFrom", "2022-05-02"));
    assertThat(designations.current(number).orElseThrow().manager()).isEqualTo(OLD);
  }

  @Test
  void taskThatTheNextOneMayNotDoGoesToTheGroup() {
    String number = cases.open();
    start(number, Map.of());
    handOver(number);
    String next = appointed(number, "2022-05-02");
    cases.start(APART, number, Map.of());
    assertThat(desk.task(number, "userTask_managerWork").getAssignee()).isEqualTo(OLD);
    managers.answer(next, number, Map.of());

    assertThat(designations.current(number).orElseThrow().manager()).isEqualTo(next);
    assertThat(desk.task(number, "userTask_managerWork").getAssignee()).isNull();
    assertThat(managers.entries(number))
        .filteredOn(entry -> entry.kind().equals("contracts.taskMoved"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.data()).contains("el grupo de administradores"));
  }

  @Test
  void onlyARunningContractWithAManagerHasOneToReplace() {
    String number = cases.open();
    assertThatThrownBy(() -> start(number, Map.of("contractNumber", "NO-EXISTE-9")))
        .hasMessage("No hay un contrato «NO-EXISTE-9». Escriba su número o el de su expediente.");
    assertThatThrownBy(() -> start(number, Map.of("lastDay", "2022-03-20")))
        .hasMessage(
            "El último día no puede ser anterior al nombramiento del saliente (21/03/2022).");
    start(number, Map.of());
    Contract contract = contracts.of(number);
    assertThatThrownBy(() -> start(number, Map.of()))
        .hasMessage(
            "Ya está en curso el relevo del administrador del contrato %s."
                .formatted(contract.number()));
    String bare = managers.asked();
    cases.at("2022-04-25");
    assertThatThrownBy(() -> start(bare, Map.of()))
        .hasMessageContaining("todavía no tiene administrador");
    String closed = cases.open();
    cases.within("procurement-1", () -> contracts.move(closed, ContractState.TERMINADO));
    assertThatThrownBy(() -> start(closed, Map.of())).hasMessageContaining("ya está cerrado");
    assertThat(managers.kinds(closed)).doesNotContain("contracts.replacementRequested");
  }

  private void start(String number, Map<String, ?> changes) {
    Map<String, Object> all = new HashMap<>(Map.of("contractNumber", number));
    all.putAll(changes);
    desk.start("requesting-unit-1", PROCESS, ManagerDesk.form("contract-replace", all));
  }

  private void handOver(String number) {
    desk.complete(OLD, number, MINUTES, ManagerDesk.form("contract-hand-over", Map.of()));
  }

  private void without(String number) {
    desk.complete(
        "procurement-1", number, WITHOUT, ManagerDesk.form("contract-hand-over-without", Map.of()));
  }

  private static BpmnModelInstance work(String process) {
    return Bpmn.createExecutableProcess(process)
        .camundaHistoryTimeToLiveString("P3650D")
        .startEvent()
        .userTask("userTask_managerWork")
        .name("Informar el mes")
        .camundaAssignee("${contractTeam.manager(execution)}")
        .camundaCandidateGroups("contract-manager")
        .camundaDueDate("${terms.businessDays(execution, 'contracts.setUp.obligations')}")
        .endEvent()
        .done();
  }

  /** Somebody new who is appointed and has not answered. */
  private String appointed(String number, String from) {
    String next = managers.trained(number, "Marta Alicia", "Sucesora");
    managers.propose(number, next, "contract-manager-2");
    managers.appoint(number, Map.of("validFrom", from));
    return next;
  }

  /** An incident with a case of its own. */
  private String incident(String number) {
    String incidentCase =
        desk.as(
            OLD,
            () ->
                files
                    .open(new NewCase("INC", "contracts", "contract-incident", "Abandono", number))
                    .number());
    cases.within(
        OLD,
        () -> {
          contracts.belongs(incidentCase, number);
          incidents.detect(
              new NewIncident(
                  number,
                  null,
                  IncidentType.ABANDONO,
                  LocalDate.of(2022, 4, 20),
                  LocalDate.of(2022, 4, 20),
                  "El contratista retiró a su personal."));
        });
    return incidentCase;
  }
}
