package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.casefile.Notices;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.followup.ProgressReports;
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
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractFollowUpProcessTest {
  private static final String PROCESS = "contract-follow-up";
  private static final String REPORT = "userTask_reportProgress";
  private static final String PERIOD = "catchEvent_periodOver";
  private static final String MANAGER = "contract-manager-1";

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired Contracts contracts;
  @Autowired ContractPaymentDesk pay;
  @Autowired ProgressReports reports;
  @Autowired Notices notices;
  @Autowired IssuedText text;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void firstDay() {
    cases.at(ContractCase.START);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S31", "B-S07"})
  void everyPeriodIsReportedToProcurementAndToTheFinancialUnitUntilTheContractEnds() {
    String number = start();
    assertThat(desk.open(number)).isEmpty();
    desk.expire(number, PERIOD);
    Task task = desk.task(number, REPORT);
    assertThat(task.getAssignee()).isEqualTo(MANAGER);
    assertThat(day(task)).isEqualTo("2022-04-27");
    assertThat(shown(task, "reportPeriod"))
        .isEqualTo(
            "Informe 1, del 21/03/2022 al 20/04/2022. Se presenta a más tardar el 27/04/2022.");
    deliver(number, "10000.00", "2022-04-19");
    report(number, Map.of());

    assertThat(text.of(number, "contract-progress-report"))
        .contains(
            "Período: del 21 de marzo de 2022 al 20 de abril de 2022",
            "35 %",
            "$45,200.00",
            "$10,000.00")
        .contains("22.12 %", "Falta $20,000.00", "Hitos", "Riesgos", "Incidentes")
        .contains("Se recomienda pagar lo recibido.", "Lo recibido cumple la especificación")
        .doesNotContain("extemporáneo");
    assertThat(notices(number))
        .containsExactly("procurement progress.filed", "financial progress.filed");
    assertThat(reports.daysLate(number)).containsExactly(0);
    assertThat(reports.reportedUntil(number)).contains(LocalDate.of(2022, 4, 20));

    desk.expire(number, PERIOD);
    report(number, Map.of("physical", 60L));
    assertThat(reports.reportedUntil(number)).contains(LocalDate.of(2022, 5, 20));
    cases.within("authority-1", () -> contracts.move(number, ContractState.EXTINGUIDO));
    desk.expire(number, PERIOD);
    assertThat(desk.ends(number)).containsExactly("endEvent_followUpOver");
  }

  @Test
  @Demand({"B-S13", "B-S16", "B-S31"})
  void silenceIsEscalatedAndTheLateReportIsMeasuredAndExplained() {
    String number = start();
    desk.expire(number, PERIOD);
    desk.expire(number, "timerBoundary_reportReminder");
    desk.expire(number, "timerBoundary_reportChief");
    desk.expire(number, "timerBoundary_reportAudit");
    assertThat(notices(number))
        .containsExactly(
            "contract-manager progress.reminder",
            "requesting-unit progress.chief",
            "procurement progress.audit",
            "audit progress.audit");
    assertThat(desk.task(number, REPORT).getAssignee()).isEqualTo(MANAGER);

    assertThatThrownBy(() -> report(number, late("")))
        .hasMessageContaining("Informe extemporáneo: 6 días hábiles. Justifique.");
    assertThat(reports.daysLate(number)).isEmpty();
    report(number, late("Estuve con incapacidad médica hasta ayer."));
    assertThat(reports.daysLate(number)).containsExactly(6);
    assertThat(text.of(number, "contract-progress-report"))
        .contains("Informe extemporáneo: 6 días hábiles.", "incapacidad médica hasta ayer");
    assertThat(journal(number, "contracts.reportFiled")).contains("\"daysLate\":6");
  }

  @Test
  void figuresCannotBeTypedAndTheWorkDoesNotShrink() {
    String number = start();
    desk.expire(number, PERIOD);
    assertThatThrownBy(() -> report(number, Map.of("reportBooks", "pagado $0.00")))
        .hasMessageContaining("Avance financiero según los libros");
    report(number, Map.of());
    desk.expire(number, PERIOD);
    assertThatThrownBy(() -> report(number, Map.of("physical", 34L)))
        .hasMessageContaining("El avance físico no puede ser menor que el informado antes (35 %).");
  }

  @Test
  void aReportThatComesWithAPaymentTakesThePlaceOfTheMonthlyOne() {
    String number = start();
    deliver(number, "10000.00", "2022-03-21");
    desk.expire(number, PERIOD);
    assertThat(desk.open(number)).containsExactly(REPORT);
    cases.hand("contractor-1", number, "contract-invoice");
    desk.start(MANAGER, "contract-payment", Map.of("contract", number));
    Map<String, Object> request = new HashMap<>(FormExamples.of("contract-request-payment"));
    request.putAll(Map.of("gross", "10000.00", "invoiceOn", "2022-04-20", "invoice", number));
    desk.complete(MANAGER, number, "userTask_requestPayment", request);
    assertThat(desk.open(number)).containsExactly("userTask_reportForPayment", REPORT);
    desk.complete(
        MANAGER, number, "userTask_reportForPayment", FormExamples.of("contract-report-progress"));
    assertThat(desk.open(number)).containsExactly("userTask_reviewPayment");
    assertThat(reports.reportedUntil(number)).contains(LocalDate.of(2022, 4, 20));
    assertThat(day(desk.timer(number, PERIOD).getDuedate())).isEqualTo("2022-05-21");
  }

  private String start() {
    String number = cases.open();
    cases.start(PROCESS, number, Map.of());
    return number;
  }

  private void deliver(String number, String amount, String on) {
    pay.deliver(number, "O-01", amount, on);
  }

  private void report(String number, Map<String, Object> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-report-progress"));
    fields.putAll(changes);
    fields.values().removeIf(""::equals);
    desk.complete(MANAGER, number, REPORT, fields);
  }

  private static Map<String, Object> late(String reason) {
    return Map.of("lateReason", reason);
  }

  private String shown(Task task, String variable) {
    return (String) tasks.getVariableLocal(task.getId(), variable);
  }

  private static String day(Task task) {
    return day(task.getDueDate());
  }

  private static String day(Date date) {
    return date.toInstant().atZone(ZoneId.of("America/El_Salvador")).toLocalDate().toString();
  }

  private List<String> notices(String number) {
    return notices.of(number).stream()
        .map(n -> n.toGroup() + " " + n.textKey().replace("contracts.", ""))
        .toList();
  }

  private String journal(String number, String kind) {
    return sql.sql("select data from journal_entry where case_number = ? and kind = ?")
        .params(number, kind)
        .query(String.class)
        .list()
        .toString();
  }
}
