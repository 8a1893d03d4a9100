package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.omission.Omissions;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Extension;
import org.expediente.procedures.contracts.obligation.Obligations;
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

/** Due on 16 May 2022 and not delivered: the worked timeline of B.9. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractBreachReportProcessTest {
  private static final String PROCESS = "contract-breach-report";
  private static final LocalDate DAY_1 = LocalDate.of(2022, 5, 17); // a Tuesday

  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired IncidentCase incidents;
  @Autowired Obligations obligations;
  @Autowired Omissions omissions;
  @Autowired IssuedText issued;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("B-S15")
  void theManagerHasThreeBusinessDaysFromTheFirstDayOfDelay() {
    String contract = contracts.open();
    contracts.guarantee(
        contract,
        org.expediente.procedures.contracts.guarantee.GuaranteeKind.BUEN_SERVICIO,
        "100.00",
        LocalDate.of(2022, 12, 31));
    String incident = incidents.delayed(contract, DAY_1);
    assertThat(day(desk.task(incident, IncidentCase.EVALUATE).getDueDate()))
        .isEqualTo(LocalDate.of(2022, 5, 20));
    incidents.evidence(incident);
    incidents.evaluate(incident, "IMPUTABLE");
    assertThat(day(desk.task(incident, IncidentCase.REPORT).getDueDate()))
        .isEqualTo(LocalDate.of(2022, 5, 20));
    contracts.at("2022-05-20");
    incidents.file(incident);

    assertThat(incidents.row("contract_breach_report", incident))
        .containsEntry("kind", "ORDINARIO")
        .containsEntry("days_from_known", 3)
        .containsEntry("days_late", 0)
        .containsEntry("delay_days", 4);
    assertThat(payable(incident)).isEqualByComparingTo("365.00"); // 120.00, less than the floor
    assertThat(omissions.ofIncident(incidents.incident(incident).id())).isEmpty();
    assertThat(issued.of(incident, "contract-breach-report"))
        .contains("Informe del administrador del contrato")
        .contains("con " + ContractCase.CONTRACTOR, "O-01, Entrega O-01 (cláusula III)")
        .contains("Ocurrió el 17 de mayo de 2022 y se conoció el 17 de mayo de 2022")
        .contains("Prueba sobre un incidente de contrato", "No respondió.")
        .contains("La causa es imputable al contratista.", IncidentCase.REASON)
        .contains("Días calendario de mora al 20 de mayo de 2022: 4.", "$30,000.00", "0.4 %")
        .contains("Multa bruta: $120.00.", "Piso: $365.00", "Multa preliminar: $365.00")
        .contains("Garantía de cumplimiento de contrato", "Garantía de buen servicio")
        .contains("No constan prórrogas concedidas")
        .contains("Abrir el procedimiento que corresponda.", "venció el 20 de mayo de 2022")
        .contains("Base legal: LACAP, art. 85")
        .doesNotContain("extemporáneo");
  }

  @Test
  @Demand({"B-S13", "B-S21"})
  void aSilentManagerEndsInASupplementaryReportAndAnOmissionCase() {
    String incident = incidents.delayed(contracts.open(), DAY_1);
    desk.expire(incident, "timerBoundary_causeOverdue");
    assertThat(rung(incident, "timerBoundary_chief")).isEqualTo(LocalDate.of(2022, 5, 23));
    assertThat(rung(incident, "timerBoundary_supplement")).isEqualTo(LocalDate.of(2022, 5, 24));
    assertThat(rung(incident, "timerBoundary_omission")).isEqualTo(LocalDate.of(2022, 5, 25));
    assertThat(rung(incident, "timerBoundary_cabinet")).isEqualTo(LocalDate.of(2022, 5, 27));
    desk.expire(incident, "timerBoundary_reportDue");
    desk.expire(incident, "timerBoundary_chief");
    assertThat(incidents.notices(incident))
        .contains(
            "contract-manager contracts.report.due",
            "contract-manager contracts.report.alternate",
            "requesting-unit contracts.report.chief");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.REPORT);
    desk.expire(incident, "timerBoundary_supplement");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.REPORT, IncidentCase.SUPPLEMENT);
    supplement(incident);

    assertThat(desk.open(incident)).containsExactly(IncidentCase.CHECK);
    assertThat(incidents.row("contract_breach_report", incident))
        .containsEntry("kind", "SUPLETORIO")
        .containsEntry("filed_by", "procurement-2");
    assertThat(issued.of(incident, "contract-breach-report"))
        .contains(
            "Informe supletorio de la UACI", "Las fechas, recepciones y garantías que constan")
        .contains("La tardanza no afecta su validez");
    assertThat(omissions.ofIncident(incidents.incident(incident).id()))
        .hasValueSatisfying(
            omission -> {
              assertThat(omission.caseNumber()).startsWith("OMI-2022-");
              assertThat(omission.manager()).isEqualTo("contract-manager-1");
              assertThat(omission.dueOn()).isEqualTo(LocalDate.of(2022, 5, 20));
              assertThat(omission.facts()).contains(incident);
            });
  }

  @Test
  @Demand("B-S13")
  void theLadderClimbsToTheCabinetAndTheLateManagerStillReports() {
    String incident = incidents.delayed(contracts.open(), DAY_1);
    incidents.evidence(incident);
    incidents.evaluate(incident, "IMPUTABLE");
    for (String rung : new String[] {"reportDue", "chief", "supplement", "omission", "cabinet"}) {
      desk.expire(incident, "timerBoundary_" + rung);
    }
    assertThat(incidents.notices(incident))
        .contains(
            "audit contracts.report.omission",
            "human-resources contracts.report.omission",
            "cabinet contracts.report.cabinet");
    String omission = omission(incident);
    assertThat(desk.open(omission)).containsExactly("userTask_answerOmission");

    assertThatThrownBy(
            () ->
                desk.complete(
                    "contract-manager-1", incident, IncidentCase.REPORT, incidents.report()))
        .hasMessageContaining("Informe extemporáneo: 5 días hábiles. Justifique.");
    assertThat(
            sql.sql("select count(*) from contract_breach_report where incident_id = ?")
                .param(incidents.incident(incident).id())
                .query(Integer.class)
                .single())
        .isZero();
    late(incident);
    assertThat(desk.open(incident))
        .as("the unit's task ended with the manager's report")
        .containsExactly(IncidentCase.CHECK);
    assertThat(omission(incident)).as("one omission an incident").isEqualTo(omission);
  }

  @Test
  @Demand("B-S16")
  void aLateReportIsMeasuredAndVoidsNothing() {
    String incident = incidents.delayed(contracts.open(), DAY_1);
    incidents.evidence(incident);
    incidents.evaluate(incident, "IMPUTABLE");
    contracts.at("2022-05-24"); // two business days after the 20th
    late(incident);
    assertThat(incidents.row("contract_breach_report", incident))
        .containsEntry("days_from_known", 5)
        .containsEntry("days_late", 2)
        .containsEntry("late_reason", "El acta llegó el 24 de mayo.");
    assertThat(issued.of(incident, "contract-breach-report"))
        .contains("Días hábiles desde el conocimiento: 5.")
        .contains(
            "Informe extemporáneo. Días hábiles de retraso: 2.", "El acta llegó el 24 de mayo.");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.CHECK);
    assertThat(omissions.of("contract-manager-1"))
        .anySatisfy(
            one -> {
              assertThat(one.incidentId()).isEqualTo(incidents.incident(incident).id());
              assertThat(one.daysLate()).isEqualTo(2);
            });
  }

  @Test
  void aDelayIsReportedFromItsFirstDayEvenIfItWasDeliveredMeanwhile() {
    String contract = contracts.open();
    contracts.at("2022-05-26");
    long id = obligations.named(contract, "O-01").id();
    contracts.within(
        "contract-manager-1",
        () ->
            obligations.deliver(
                new Delivery(id, new BigDecimal("30000.00"), LocalDate.of(2022, 5, 25))));
    Map<String, Object> fields =
        incidents.fields(contract, IncidentType.MORA, "O-01", LocalDate.of(2022, 5, 26));
    String incident = desk.start("requesting-unit-1", "contract-incident", fields);
    assertThat(day(desk.task(incident, IncidentCase.EVALUATE).getDueDate()))
        .as("who says to have learnt of it late gains no time")
        .isEqualTo(LocalDate.of(2022, 5, 20));
    desk.expire(incident, "timerBoundary_causeOverdue");
    contracts.at("2022-05-26");
    Map<String, Object> report = incidents.report();
    report.put("reportFinding", "IMPUTABLE");
    report.put("lateReason", "El acta llegó el 26 de mayo.");
    report.put("stillUseful", "NO_APLICA");
    assertThatThrownBy(
            () -> desk.complete("contract-manager-1", incident, IncidentCase.REPORT, report))
        .hasMessageContaining("Adjunte prueba de la causa.");
    incidents.evidence(incident);
    desk.complete("contract-manager-1", incident, IncidentCase.REPORT, report);
    assertThat(incidents.row("contract_breach_report", incident)).containsEntry("delay_days", 9);
    assertThat(payable(incident)).isEqualByComparingTo("365.00");
  }

  @Test
  void whatIsMissingMustBeSaidToBeOfUseOrNot() {
    String incident = incidents.delayed(contracts.open(), DAY_1);
    incidents.evidence(incident);
    incidents.evaluate(incident, "DUDOSA");
    Map<String, Object> report = incidents.report();
    report.put("stillUseful", "NO_APLICA");
    assertThatThrownBy(
            () -> desk.complete("contract-manager-1", incident, IncidentCase.REPORT, report))
        .hasMessageContaining("Falta algo por entregar: diga si todavía es útil.");
    assertThat(desk.open(incident)).containsExactly(IncidentCase.REPORT);
  }

  @Test
  void extensionsAndTheInstitutionsFaultsArePrinted() {
    String contract = contracts.open();
    contracts.at("2022-05-10");
    incidents.reported(contract, IncidentType.INSTITUCION, "O-01", LocalDate.of(2022, 5, 9));
    contracts.within(
        "authority-1",
        () ->
            obligations.extend(
                contract,
                new Extension(
                    obligations.named(contract, "O-01").id(),
                    2,
                    LocalDate.of(2022, 5, 10),
                    LocalDate.of(2022, 5, 12),
                    "Cierre de la frontera.")));
    String incident = incidents.delayed(contract, LocalDate.of(2022, 5, 19));
    incidents.evidence(incident);
    incidents.evaluate(incident, "DUDOSA");
    incidents.file(incident);
    assertThat(issued.of(incident, "contract-breach-report"))
        .contains("Prórroga concedida el 12/05/2022, días: 2", "Cierre de la frontera.")
        .contains("Incumplimiento de la institución del 09/05/2022")
        .contains("La causa es dudosa: la decide la Dirección Jurídica.")
        .contains("Días calendario de mora al 19 de mayo de 2022: 1.");
  }

  private void supplement(String incident) {
    Map<String, Object> report = incidents.report();
    report.put("reportFinding", "IMPUTABLE");
    desk.complete("procurement-2", incident, IncidentCase.SUPPLEMENT, report);
  }

  private void late(String incident) {
    Map<String, Object> report = new HashMap<>(incidents.report());
    report.put("lateReason", "El acta llegó el 24 de mayo.");
    desk.complete("contract-manager-1", incident, IncidentCase.REPORT, report);
  }

  private String omission(String incident) {
    return omissions.ofIncident(incidents.incident(incident).id()).orElseThrow().caseNumber();
  }

  private BigDecimal payable(String incident) {
    return sql.sql("select payable from contract_fine_computation where id = ?")
        .param(incidents.row("contract_breach_report", incident).get("computation_id"))
        .query(BigDecimal.class)
        .single();
  }

  private LocalDate rung(String incident, String timer) {
    return day(desk.timer(incident, timer).getDuedate());
  }

  private static LocalDate day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ZoneId.of("America/El_Salvador"));
  }
}
