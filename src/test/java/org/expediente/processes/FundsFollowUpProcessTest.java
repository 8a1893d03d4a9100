package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.Spin;
import org.camunda.spin.json.SpinJsonNode;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.journal.ContentHash;
import org.expediente.procedures.funds.ledger.Ending;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.OverdueDuty;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsFollowUpProcessTest {
  private static final String PROCESS = "funds-follow-up";
  private static final String REPORT = "userTask_reportMonth";
  private static final String VISIT = "userTask_visitField";
  private static final String MONTH = "catchEvent_monthOver";
  private static final String NEXT_VISIT = "catchEvent_visitOrMonth";
  private static final LocalDate DUE = LocalDate.of(2027, 2, 5); // five business days after January

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired ExecutionCase execution;
  @Autowired Executions executions;
  @Autowired Documents documents;
  @Autowired Notices notices;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;
  @Autowired List<OverdueDuty> duties;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void firstDay() {
    agreement.at(ExecutionCase.START);
  }

  @AfterEach
  void forgetTheSamples() {
    sql.sql("delete from fund_visit_person").update();
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S09", "A-S16", "A-S17"})
  void programmeIsReportedEveryMonthAndVisitedEveryQuarterToItsEnd() {
    String number = start();
    executions.extend(number, LocalDate.of(2027, 4, 20));
    visit(number, "CONFIRMADA");
    for (int month = 1; month <= 4; month++) {
      desk.expire(number, MONTH);
      assertThat(desk.task(number, REPORT).getAssignee()).isEqualTo("program-manager-1");
      report(number);
      if (month < 4) {
        assertThat(desk.open(number)).doesNotContain(VISIT);
        desk.run(number, NEXT_VISIT);
      }
      if (month == 3) {
        desk.expire(number, NEXT_VISIT);
        visit(number, "CONFIRMADA");
      }
    }
    assertThat(desk.ends(number)).containsExactly("endEvent_followUpDone");
    assertThat(months(number))
        .containsExactly("2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01");
    assertThat(agreement.documents(number)).filteredOn("follow-up-report"::equals).hasSize(4);
    assertThat(agreement.documents(number)).filteredOn("field-visit-minutes"::equals).hasSize(2);
    assertThat(incidents(number)).isEmpty();
  }

  @Test
  @Demand({"A-S06", "A-S15", "A-S35", "A-S36", "A-S41"})
  void figuresComeFromTheBooksAndIndicatorsAreMeasured() throws Exception {
    String number = start();
    move(number, "TRANSFERENCIA", "30000.00");
    move(number, "PAGO_DIRECTO", "3955.00");
    result(number);
    obligation(number);
    desk.expire(number, MONTH);
    assertThat(variable(number, REPORT, "reportFinances"))
        .contains("Transferido en anticipos: $30,000.00", "Disponible: $91,045.00");

    Map<String, Object> fields = reportFields(number, "CUMPLIDA");
    desk.complete("program-manager-1", number, REPORT, fields);

    Map<String, Object> row =
        sql.sql("select * from fund_monthly_report where case_number = ?")
            .param(number)
            .query()
            .singleRow();
    BigDecimal parts =
        List.of("available", "committed", "transferred", "paid_directly").stream()
            .map(column -> (BigDecimal) row.get(column))
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(parts).isEqualByComparingTo((BigDecimal) row.get("assigned"));
    assertThat(row.get("active_persons")).isEqualTo(10);
    assertThat(
            sql.sql("select state from fund_obligation where case_number = ?")
                .param(number)
                .query(String.class)
                .single())
        .isEqualTo("CUMPLIDA");
    assertThat(text(number, "follow-up-report"))
        .contains("enero de 2027", "$3,395.50", "27.16 %", "42.5", "Talleres", "ONG-01");
  }

  @Test
  void figuresCannotBeTypedAndGapsAreRefused() {
    String number = start();
    result(number);
    obligation(number);
    desk.expire(number, MONTH);
    Map<String, Object> typed = reportFields(number, "CUMPLIDA");
    typed.put("transferred", "1.00");
    assertThatThrownBy(() -> desk.complete("program-manager-1", number, REPORT, typed))
        .hasMessageContaining("no está en este formulario");
    Map<String, Object> without = reportFields(number, "CUMPLIDA");
    without.remove("results");
    assertThatThrownBy(() -> desk.complete("program-manager-1", number, REPORT, without))
        .hasMessageContaining("Informe cada resultado del plan");
    Map<String, Object> unexplained = reportFields(number, "INCUMPLIDA");
    assertThatThrownBy(() -> desk.complete("program-manager-1", number, REPORT, unexplained))
        .hasMessageContaining("Explique el incumplimiento de la obligación ONG-01.");
    assertThat(months(number)).isEmpty();
  }

  @Test
  @Demand("A-S44")
  void lateReportIsEscalatedHoldsBackAdvancesAndIsAnIncident() {
    String number = start();
    visit(number, "CONFIRMADA");
    desk.expire(number, MONTH);
    assertThat(day(desk.task(number, REPORT))).isEqualTo(DUE);
    assertThat(overdue(number, DUE)).isEmpty();
    assertThat(overdue(number, DUE.plusDays(1)))
        .containsExactly(
            "El informe de seguimiento de enero de 2027 venció el 05/02/2027 y no se ha presentado.");

    desk.expire(number, "timerBoundary_reportReminder");
    desk.expire(number, "timerBoundary_reportChief");
    desk.expire(number, "timerBoundary_reportAudit");
    assertThat(notices.of(number))
        .extracting(Notice::toGroup)
        .containsExactly("program-manager", "authority", "audit");
    report(number);
    assertThat(overdue(number, LocalDate.of(2027, 3, 1))).isEmpty();
    assertThat(incidents(number))
        .containsExactly(
            "INFORME_TARDIO: El informe de seguimiento de enero de 2027 vencía el 05/02/2027 y se"
                + " presentó el 13/02/2027; es la primera vez que se presenta tarde un informe.");

    desk.expire(number, MONTH);
    agreement.at(LocalDate.of(2027, 3, 9));
    report(number);
    assertThat(incidents(number)).hasSize(2);
    assertThat(incidents(number).get(1)).contains("es la segunda vez");
  }

  @Test
  void onTheLastDayOfTheTermAReportIsNotLate() {
    String number = start();
    desk.expire(number, MONTH);
    agreement.at(DUE);
    report(number);
    assertThat(incidents(number)).isEmpty();
  }

  @Test
  void suspensionStopsNeitherReportsNorVisits() {
    String number = start();
    executions.suspend(number, "Prueba de la suspensión.");
    visit(number, "CONFIRMADA");
    desk.expire(number, MONTH);
    assertThat(desk.open(number)).containsExactly(REPORT);
    assertThat(overdue(number, LocalDate.of(2027, 3, 1))).hasSize(1);
    report(number);
    assertThat(months(number)).containsExactly("2027-01-01");
  }

  @Test
  void earlyEndLeavesTheMonthsAfterItOut() {
    String number = start();
    visit(number, "CONFIRMADA");
    desk.expire(number, MONTH);
    report(number);
    executions.end(number, LocalDate.of(2027, 1, 31), Ending.TERMINACION);
    desk.expire(number, MONTH);
    assertThat(desk.open(number)).isEmpty();
    desk.run(number, NEXT_VISIT);
    assertThat(desk.ends(number)).containsExactly("endEvent_followUpDone");
    assertThat(overdue(number, LocalDate.of(2027, 12, 1))).isEmpty();
  }

  @Test
  @Demand("A-S12")
  void noAdvanceBeforeTheFirstVisit() {
    String unfollowed = execution.open();
    assertThat(overdue(unfollowed, LocalDate.of(2027, 6, 1))).isEmpty();
    String number = start();
    assertThat(overdue(number, ExecutionCase.START))
        .containsExactly(
            "Falta la primera visita de campo, que debe hacerse antes de entregar anticipos.");
    visit(number, "CONFIRMADA");
    assertThat(overdue(number, ExecutionCase.START)).isEmpty();
  }

  @Test
  void sampleCanBeDrawnAgainFromItsSeed() {
    String number = start();
    assertThat(variable(number, VISIT, "visitSummary")).startsWith("Visita 1: 5 de 10 personas");
    Map<String, Object> visit =
        sql.sql("select * from fund_field_visit where case_number = ?")
            .param(number)
            .query()
            .singleRow();
    List<String> again =
        visit
            .get("universe")
            .toString()
            .lines()
            .sorted(
                Comparator.comparing(
                    id -> ContentHash.of(List.of(visit.get("seed").toString(), id))))
            .limit(5)
            .toList();
    assertThat(sampled(number)).isEqualTo(again);
  }

  @Test
  void whoLeftIsNotInTheSample() {
    String number = execution.open();
    sql.sql(
            "update fund_beneficiary set left_on = ? where case_number = ?"
                + " and internal_id > 'B-004'")
        .params(ExecutionCase.START, number)
        .update();
    execution.start(PROCESS, number, Map.of());
    assertThat(sampled(number)).containsExactlyInAnyOrder("B-001", "B-002", "B-003", "B-004");
  }

  @Test
  void tooFewConfirmedPersonsAreAnIncident() throws Exception {
    String number = start();
    desk.expire(number, "timerBoundary_visitLate");
    assertThat(notices.of(number))
        .extracting(Notice::toGroup)
        .containsExactly("authority", "audit");
    Map<String, Object> fields = visitFields(number, "CONFIRMADA");
    List<Map<String, Object>> rows = rows(number, VISIT, "visitPersons");
    rows.forEach(row -> row.put("outcome", "CONFIRMADA"));
    rows.get(0).put("outcome", "NO_LOCALIZADA");
    rows.get(0).put("note", "En el domicilio no la conocen.");
    fields.put("visitPersons", Spin.JSON(rows));
    desk.complete("oversight-1", number, VISIT, fields);
    assertThat(incidents(number))
        .containsExactly(
            "BENEFICIARIOS_FANTASMA: En la visita de campo 1 se confirmaron 4 de las 5 personas de la"
                + " muestra; se requiere el 90 %.");
    assertThat(text(number, "field-visit-minutes"))
        .contains("Casa comunal de Soyapango", "No localizada", rows.get(0).get("internalId") + "")
        .doesNotContain("Apellido");
  }

  @Test
  void administratorReportsAnIncidentWithTheMonth() {
    String number = start();
    desk.expire(number, MONTH);
    Map<String, Object> fields = reportFields(number, "CUMPLIDA");
    fields.put("reportsIncident", true);
    fields.put("incidentType", "CAMBIO_DE_DESTINO");
    assertThatThrownBy(() -> desk.complete("program-manager-1", number, REPORT, fields))
        .hasMessageContaining("«Hechos» es obligatorio");
    fields.put("incidentFacts", "Los refrigerios se usaron en otro programa.");
    desk.complete("program-manager-1", number, REPORT, fields);
    assertThat(incidents(number))
        .containsExactly("CAMBIO_DE_DESTINO: Los refrigerios se usaron en otro programa.");
  }

  @Test
  void everyPersonOfTheSampleIsAnswered() {
    String number = start();
    Map<String, Object> fields = visitFields(number, "CONFIRMADA");
    fields.remove("visitPersons");
    assertThatThrownBy(() -> desk.complete("oversight-1", number, VISIT, fields))
        .hasMessageContaining("Indique el resultado de cada persona de la muestra.");
  }

  private String start() {
    return execution.start(PROCESS, Map.of());
  }

  private void report(String number) {
    desk.complete("program-manager-1", number, REPORT, reportFields(number, "CUMPLIDA"));
  }

  private Map<String, Object> reportFields(String number, String state) {
    Map<String, Object> fields = without("funds-report-month", "incidentType", "incidentFacts");
    List<Map<String, Object>> results = rows(number, REPORT, "results");
    results.forEach(row -> row.put("measured", "42.5"));
    List<Map<String, Object>> obligations = rows(number, REPORT, "obligations");
    obligations.forEach(row -> row.put("state", state));
    fields.put("results", Spin.JSON(results));
    fields.put("obligations", Spin.JSON(obligations));
    return fields;
  }

  private void visit(String number, String outcome) {
    desk.complete("oversight-1", number, VISIT, visitFields(number, outcome));
  }

  private Map<String, Object> visitFields(String number, String outcome) {
    Map<String, Object> fields = without("funds-visit-field");
    List<Map<String, Object>> rows = rows(number, VISIT, "visitPersons");
    rows.forEach(row -> row.put("outcome", outcome));
    fields.put("visitPersons", Spin.JSON(rows));
    return fields;
  }

  private static Map<String, Object> without(String form, String... keys) {
    Map<String, Object> fields = FormExamples.of(form);
    List.of(keys).forEach(fields::remove);
    return fields;
  }

  /** What the task shows in a list, to be filled in. */
  private List<Map<String, Object>> rows(String number, String task, String list) {
    List<Map<String, Object>> rows = new ArrayList<>();
    ((SpinJsonNode) tasks.getVariable(desk.task(number, task).getId(), list))
        .elements()
        .forEach(
            shown -> {
              Map<String, Object> row = new HashMap<>();
              shown.fieldNames().forEach(key -> row.put(key, shown.prop(key).stringValue()));
              rows.add(row);
            });
    return rows;
  }

  private List<String> sampled(String number) {
    return rows(number, VISIT, "visitPersons").stream()
        .map(row -> row.get("internalId").toString())
        .toList();
  }

  private String variable(String number, String task, String name) {
    return tasks.getVariable(desk.task(number, task).getId(), name).toString();
  }

  private static LocalDate day(Task task) {
    return task.getDueDate().toInstant().atZone(ZoneId.of("America/El_Salvador")).toLocalDate();
  }

  /** What this part of the procedure holds against the next advance. */
  private List<String> overdue(String number, LocalDate day) {
    return duties.stream()
        .filter(duty -> duty.getClass().getName().contains("followup"))
        .flatMap(duty -> duty.overdue(number, day).stream())
        .toList();
  }

  private List<String> months(String number) {
    return sql
        .sql("select report_month from fund_monthly_report where case_number = ? order by id")
        .param(number)
        .query(LocalDate.class)
        .list()
        .stream()
        .map(LocalDate::toString)
        .toList();
  }

  private List<String> incidents(String number) {
    return sql.sql(
            "select type || ': ' || facts from fund_incident where case_number = ? order by id")
        .param(number)
        .query(String.class)
        .list();
  }

  private String text(String number, String type) throws Exception {
    StoredDocument document =
        documents.of(number).stream()
            .filter(stored -> stored.type().equals(type))
            .findFirst()
            .orElseThrow();
    try (var in = documents.content(document.id());
        PDDocument pdf = Loader.loadPDF(in.readAllBytes())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  private void move(String number, String kind, String amount) {
    sql.sql(
            """
            insert into fund_movement (case_number, kind, subject_id, amount, moved_on,
              bank_reference, recorded_by, recorded_at) values (?, ?, 1, ?, ?, ?, 'treasury-1', ?)""")
        .params(
            number,
            kind,
            new BigDecimal(amount),
            ExecutionCase.START,
            kind + " " + number,
            OffsetDateTime.parse("2027-01-12T12:00:00Z"))
        .update();
  }

  private void result(String number) {
    sql.sql(
            "insert into fund_plan_result values (?, 1, 1, 'R-01', 'Talleres', 'talleres', 0, 60,"
                + " date '2027-12-17', 'Listas de asistencia')")
        .param(number)
        .update();
  }

  private void obligation(String number) {
    sql.sql(
            "insert into fund_obligation values (?, 1, 'ONG-01', 'ONG',"
                + " 'Ejecutar el programa.', 'MODELO', 'PENDIENTE')")
        .param(number)
        .update();
  }
}
