package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What speaks for the contractor is seen by whoever weighs a delay, whenever it came in. */
@ExpedienteTest
class ContractDefencesTest {
  private static final LocalDate DAY_1 = LocalDate.of(2022, 5, 17);

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired IncidentCase incidents;
  @Autowired TaskService tasks;

  @Test
  @Demand("B-S18")
  void aBreachOfTheInstitutionIsShownInATaskThatIsOpenAlready() {
    String contract = contracts.open();
    String incident = incidents.delayed(contract, DAY_1);
    assertThat(shown(incident)).isEmpty();
    String fault = incidents.reported(contract, IncidentType.INSTITUCION, null, DAY_1);
    assertThat(shown(incident)).contains("Incumplimiento de la institución del 17/05/2022", fault);
  }

  @Test
  void aRequestUnderWayIsShownAndSoIsWhatBecameOfIt() {
    String contract = contracts.open();
    contracts.at("2022-05-16");
    desk.start(
        "contractor-1",
        "contract-change",
        ReceptionDesk.form("contract-request-change", Map.of("contractNumber", contract)));
    String incident = incidents.delayed(contract, DAY_1);
    assertThat(shown(incident)).contains("pedida el 16/05/2022, en trámite");
    desk.expire(contract, "timerBoundary_changeNotProven");
    desk.run(contract, "serviceTask_rejectRequest");
    assertThat(shown(incident)).contains("pedida el 16/05/2022, inadmisible");
  }

  private String shown(String incident) {
    String task = desk.task(incident, IncidentCase.EVALUATE).getId();
    return String.valueOf(tasks.getVariableLocal(task, "incidentDefences"));
  }
}
