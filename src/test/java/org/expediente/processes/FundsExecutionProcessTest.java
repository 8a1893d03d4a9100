package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.expediente.casefile.CaseFiles;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** All parts run side by side; an incident may end them all. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsExecutionProcessTest {
  private static final String PROCESS = "funds-execution";
  private static final String CALLER = "double-caller";
  private static final List<String> PARTS =
      List.of(
          "funds-advance",
          "funds-invoices",
          "funds-follow-up",
          "funds-roll-changes",
          "funds-amendments");

  @Autowired Desk desk;
  @Autowired ExecutionCase executions;
  @Autowired AgreementCase agreement;
  @Autowired CaseFiles cases;
  @Autowired IncidentBook incidents;
  @Autowired RuntimeService runtime;
  @Autowired Doubles doubles;
  @Autowired ProcessCoverage coverage;

  private String parts;
  private String incident;
  private String caller;

  @BeforeAll
  void restart() {
    parts = doubles.deploy(PARTS);
    incident = doubles.deploy(List.of("funds-incident"));
    caller = doubles.deploy(CALLER, caller());
    coverage.restart(PROCESS);
    agreement.today();
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(parts);
    doubles.remove(incident);
    doubles.remove(caller);
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S23", "A-S40"})
  void everyScheduledAdvanceAndAllFollowUpRunSideBySide() {
    String number = executions.start(PROCESS, Map.of());
    assertThat(cases.find(number).state()).isEqualTo("EN_EJECUCION");
    assertThat(doubles.running(number, "funds-advance")).isEqualTo(2); // as the plan schedules
    PARTS.stream()
        .skip(1)
        .forEach(part -> assertThat(doubles.running(number, part)).as(part).isEqualTo(1));
    PARTS.stream().limit(4).forEach(part -> doubles.end(number, part));
    assertThat(doubles.running(number, PROCESS)).isEqualTo(1);
    doubles.end(number, "funds-amendments");
    assertThat(desk.ends(number)).contains("endEvent_executionEnded");
  }

  @Test
  void anIncidentIsHandledWhileTheRestGoesOn() {
    String number = executions.start(PROCESS, Map.of());
    report(number);
    report(number);
    assertThat(doubles.running(number, "funds-incident")).isEqualTo(2);
    doubles.end(number, "funds-incident");
    assertThat(doubles.running(number, "funds-advance")).isEqualTo(2);
    assertThat(doubles.running(number, PROCESS)).isEqualTo(1);
  }

  @Test
  @Demand("A-S12")
  void anEarlyTerminationEndsEverythingThatRuns() {
    String number = executions.start(CALLER, Map.of());
    report(number);
    doubles.end(number, "funds-incident", "incidentResult", "TERMINAR");
    assertThat(runtime.createProcessInstanceQuery().processInstanceBusinessKey(number).list())
        .isEmpty();
    assertThat(desk.ends(number)).contains("endEvent_caught");
  }

  /** Catches what ends the execution, as public-funds does. */
  private static BpmnModelInstance caller() {
    return Bpmn.createExecutableProcess(CALLER)
        .camundaHistoryTimeToLiveString("P3650D")
        .startEvent()
        .callActivity("callActivity_execute")
        .calledElement(PROCESS)
        .camundaInBusinessKey("#{execution.processBusinessKey}")
        .camundaIn("ngoGroup", "ngoGroup")
        .endEvent()
        .moveToActivity("callActivity_execute")
        .boundaryEvent("errorBoundary_terminatedEarly")
        .error("funds.terminated")
        .endEvent("endEvent_caught")
        .done();
  }

  private void report(String number) {
    desk.as(
        "program-manager-1",
        () -> incidents.report(number, IncidentType.OTRO, "Se suspendieron dos talleres."));
  }
}
