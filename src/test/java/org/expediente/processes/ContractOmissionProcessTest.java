package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.CaseLink;
import org.expediente.casefile.Notices;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.omission.Omission;
import org.expediente.procedures.contracts.incident.omission.Omissions;
import org.expediente.procedures.contracts.team.Designations;
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

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractOmissionProcessTest {
  private static final String PROCESS = "contract-omission";
  private static final String ANSWER = "userTask_answerOmission";
  private static final String RESOLVE = "userTask_resolveOmission";
  private static final LocalDate DAY_1 = LocalDate.of(2022, 5, 17);

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired IncidentCase incidents;
  @Autowired Omissions omissions;
  @Autowired Contracts books;
  @Autowired Designations designations;
  @Autowired CaseFiles cases;
  @Autowired Notices notices;
  @Autowired IssuedText issued;
  @Autowired ProcessCoverage coverage;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("B-S21")
  void theManagerIsHeardAndTheOmissionIsConfirmed() {
    String contract = contracts.open();
    String incident = incidents.delayed(contract, DAY_1);
    String omission = found(incident);
    assertThat(books.of(omission).caseNumber()).isEqualTo(contract);
    assertThat(cases.parties(omission)).as("the contractor has no part in it").isEmpty();
    assertThat(cases.links(omission)).extracting(CaseLink::to).containsExactly(incident);
    assertThat(issued.of(omission, "contract-omission-notice"))
        .contains("se le atribuye una omisión", incident, "20/05/2022")
        .doesNotContain("contract-manager-1")
        .doesNotContain("Base legal");
    assertThat(desk.task(omission, ANSWER).getAssignee()).isEqualTo("contract-manager-1");
    desk.complete(
        "contract-manager-1",
        omission,
        ANSWER,
        Map.of("defence", "Estuve incapacitado del 17 al 24 de mayo."));
    desk.complete(
        "human-resources-1",
        omission,
        RESOLVE,
        Map.of("omission", "CONFIRMADA", "reason", IncidentCase.REASON));

    assertThat(issued.of(omission, "contract-omission-resolution"))
        .contains("Estuve incapacitado", IncidentCase.REASON, "Se confirma la omisión.");
    assertThat(cases.find(omission).state()).isEqualTo("CONFIRMADA");
    assertThat(notices.of(omission))
        .anySatisfy(n -> assertThat(n.textKey()).isEqualTo("contracts.omission.confirmed"));
    assertThat(omissions.of("contract-manager-1"))
        .filteredOn(one -> omission.equals(one.caseNumber()))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.confirmed()).isTrue();
              assertThat(one.resolvedBy()).isEqualTo("human-resources-1");
            });
    assertThat(incidents.journal(omission))
        .contains(
            "contracts.omissionOpened", "contracts.omissionAnswered", "contracts.omissionResolved");
  }

  @Test
  void silenceIsResolvedWithWhatThereIs() {
    String omission = found(incidents.delayed(contracts.open(), DAY_1));
    desk.expire(omission, "timerBoundary_defenceOverdue");
    desk.complete(
        "human-resources-2",
        omission,
        RESOLVE,
        Map.of("omission", "EXCUSADA", "reason", IncidentCase.REASON));
    assertThat(issued.of(omission, "contract-omission-resolution"))
        .contains("No presentó descargo en el término.", "Se excusa la omisión.");
    assertThat(desk.ends(omission)).containsExactly("endEvent_omissionExcused");
  }

  @Test
  void itDoesNotHoldUpTheIncidentAndOutlivesIt() {
    String incident = incidents.delayed(contracts.open(), DAY_1);
    String omission = found(incident);
    incidents.check(incident, "SUFICIENTE");
    incidents.remit(incident);
    Map<String, Object> archive = incidents.commission("ARCHIVO");
    archive.remove("instructor");
    archive.put("motive", IncidentCase.REASON);
    incidents.commission(incident, archive);
    assertThat(incidents.caseState(incident)).isEqualTo("ARCHIVADO");
    assertThat(desk.open(omission)).containsExactly(ANSWER);
    contracts.hand("contract-manager-1", omission, "supporting-document");
    desk.complete(
        "contract-manager-1", omission, ANSWER, Map.of("defence", "Adjunto mi constancia médica."));
    assertThat(desk.open(omission)).containsExactly(RESOLVE);
  }

  @Test
  void aReplacedManagerAnswersForTheOwnTime() {
    String contract = contracts.open();
    String incident = incidents.delayed(contract, DAY_1);
    contracts.at("2022-05-23");
    contracts.within(
        "authority-1",
        () -> {
          long id = designations.current(contract).orElseThrow().id();
          designations.end(id, LocalDate.of(2022, 5, 22));
          designations.appoint(
              contract,
              "contract-manager-2",
              "contract-manager-1",
              "Acuerdo 46",
              LocalDate.of(2022, 5, 23));
        });
    desk.expire(incident, "timerBoundary_causeOverdue");
    contracts.at("2022-05-25");
    desk.expire(incident, "timerBoundary_omission");
    assertThat(omissions.ofIncident(incidents.incident(incident).id()))
        .map(Omission::manager)
        .hasValue("contract-manager-1");
  }

  @Test
  void withoutAManagerThereIsNobodyToAnswer() {
    String contract = contracts.open();
    contracts.at("2022-05-10");
    contracts.within(
        "authority-1",
        () ->
            designations.end(
                designations.current(contract).orElseThrow().id(), LocalDate.of(2022, 5, 10)));
    String incident = incidents.delayed(contract, DAY_1);
    assertThat(desk.task(incident, IncidentCase.EVALUATE).getAssignee()).isNull();
    desk.expire(incident, "timerBoundary_causeOverdue");
    desk.expire(incident, "timerBoundary_omission");
    assertThat(omissions.ofIncident(incidents.incident(incident).id())).isEmpty();
    assertThat(incidents.notices(incident)).contains("audit contracts.report.omission");
  }

  @Test
  void nobodyOfTheIncidentDecidesOnIt() {
    String omission = found(incidents.delayed(contracts.open(), DAY_1));
    desk.expire(omission, "timerBoundary_defenceOverdue");
    assertThatThrownBy(
            () ->
                desk.complete(
                    "contract-manager-1",
                    omission,
                    RESOLVE,
                    Map.of("omission", "EXCUSADA", "reason", IncidentCase.REASON)))
        .isNotNull();
    assertThat(desk.open(omission)).containsExactly(RESOLVE);
  }

  /** A late report of the manager; the case of the omission that it opens. */
  private String found(String incident) {
    incidents.evidence(incident);
    incidents.evaluate(incident, "IMPUTABLE");
    contracts.at("2022-05-24");
    Map<String, Object> report = incidents.report();
    report.put("lateReason", "El acta llegó el 24 de mayo.");
    desk.complete("contract-manager-1", incident, IncidentCase.REPORT, report);
    List<Omission> of =
        omissions.of("contract-manager-1").stream()
            .filter(one -> one.incidentId() == incidents.incident(incident).id())
            .toList();
    assertThat(of).hasSize(1);
    return of.get(0).caseNumber();
  }
}
