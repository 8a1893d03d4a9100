package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.approvals.ApprovalBook;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.documents.DocumentStatus;
import org.expediente.documents.Documents;
import org.expediente.documents.StoredDocument;
import org.expediente.procedures.funds.assembly.AssemblyReports;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
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
class FundsAssemblyReportProcessTest {
  private static final String PROCESS = "funds-assembly-report";
  private static final String SIGN = "userTask_signReport";
  private static final String ACKNOWLEDGE = "userTask_recordAcknowledgement";
  private static final Map<String, String> AREAS =
      Map.of(
          "userTask_contributeLegal", "legal-1",
          "userTask_contributeFinancial", "financial-1",
          "userTask_contributeOversight", "oversight-1");

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired ReportCase cases;
  @Autowired FundsDesk papers;
  @Autowired TaskService tasks;
  @Autowired RuntimeService runtime;
  @Autowired Documents documents;
  @Autowired Notices notices;
  @Autowired ApprovalBook approvals;
  @Autowired AssemblyReports reports;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    cases.today();
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S35", "A-S43"})
  void theAssemblyIsInformedOfEveryAmountAndAcknowledges() {
    String number = started(cases.transferred());
    contribute(number);
    desk.run(number, "serviceTask_issueReport");
    StoredDocument report = last(number, "assembly-report");
    Task sign = desk.task(number, SIGN);
    assertThat(tasks.getVariable(sign.getId(), "reportSha256")).isEqualTo(report.sha256());
    sign(number, "FIRMAR", null);
    assertThat(approvals.stands(number, "funds.assemblyReport")).isTrue();
    assertThat(reports.informedOn(number)).isEmpty();
    desk.run(number, "serviceTask_sendReport");

    String letter = papers.text(number, "assembly-letter");
    assertThat(letter).contains(report.number());
    assertThat(packed(letter)).contains(report.sha256());
    assertThat(notices.of(number))
        .extracting(Notice::textKey)
        .containsExactly("funds.assembly.dispatch", "funds.assembly.reported");
    assertThat(notices.of(number).get(1).toGroup()).isEqualTo(agreement.ngoGroup());
    desk.expire(number, "timerBoundary_acknowledgementLate");
    assertThat(notices.of(number)).extracting(Notice::toGroup).endsWith("authority", "cabinet");

    acknowledgement(number);
    acknowledge(number, LocalDate.of(2027, 12, 21), "NO");
    assertThat(desk.ends(number)).containsExactly("endEvent_assemblyInformed");
    assertThat(reports.informedOn(number)).contains(LocalDate.of(2027, 12, 21));
    assertThat(last(number, "assembly-report")).isEqualTo(report);
  }

  /** The figures are those of the tables, to the cent, and none of them is left out. */
  @Test
  @Demand({"A-S35", "A-S42"})
  void figuresOfTheReportAreThoseOfTheBooks() {
    String number = started(cases.transferred());
    contribute(number);
    desk.run(number, "serviceTask_issueReport");
    String text = papers.text(number, "assembly-report");
    BigDecimal moved = sum(number, "TRANSFERENCIA");
    BigDecimal paid = sum(number, "PAGO_DIRECTO");
    BigDecimal refunded = sum(number, "REINTEGRO");
    BigDecimal accepted =
        sql.sql("select sum(accepted) from fund_advance_account where case_number = ?")
            .param(number)
            .query(BigDecimal.class)
            .single();
    assertThat(text)
        .contains("Asignado por la Asamblea Legislativa $125,000.00")
        .contains("Transferido a la organización en anticipos " + usd(moved))
        .contains("Pagado directamente a proveedores " + usd(paid))
        .contains(
            "No transferido ni pagado " + usd(new BigDecimal("125000").subtract(moved.add(paid))))
        .contains("Gasto rendido por la organización $28,130.55")
        .contains("Gasto aceptado " + usd(accepted))
        .contains("Gasto objetado $900.00")
        .contains("Objetado en pagos directos $245.00")
        .contains("Pagos directos hallados indebidos $35.00")
        .contains("Intereses de la cuenta exclusiva " + usd(sum(number, "INTERES")))
        .contains("Reintegrado por la organización " + usd(refunded))
        .contains("Pendiente de justificar o reintegrar " + usd(pending(number, moved, accepted)))
        .contains("Rendición del anticipo 1 $1,130.00 Desvanecida en parte $900.00")
        .contains("Rendición tardía Recordatorio 1")
        .contains("Jóvenes que terminan un curso personas 0 120 Sin medición")
        .contains("San Salvador: San Salvador Este, distrito de Soyapango")
        .contains("Mujeres 10")
        .contains("12 a 17 años 10")
        .contains("Los registros no tienen una liquidación aprobada.")
        .contains("Dirección Jurídica Mantenerla con ajustes");
    assertThat(
            sql.sql("select transferred from fund_assembly_report where case_number = ?")
                .param(number)
                .query(BigDecimal.class)
                .single())
        .isEqualByComparingTo(moved);
  }

  @Test
  void theReportHoldsNoPersonsData() {
    String number = started(cases.transferred());
    contribute(number);
    desk.run(number, "serviceTask_issueReport");
    String text = papers.text(number, "assembly-report");
    List<String> personal =
        sql.sql(
                "select id_number from fund_beneficiary where case_number = ? union all select"
                    + " last_names from fund_beneficiary where case_number = ? union all select"
                    + " internal_id from fund_beneficiary where case_number = ?")
            .params(number, number, number)
            .query(String.class)
            .list();
    assertThat(personal).hasSize(30).noneMatch(text::contains);
    assertThat(text).doesNotContain("Ana Ruiz", ExecutionCase.NGO_ACCOUNT);
  }

  @Test
  void smallGroupsAreNotBrokenDown() {
    String number = cases.transferred();
    sql.sql("update fund_beneficiary set sex = 'M' where case_number = ? and internal_id = 'B-001'")
        .param(number)
        .update();
    started(number);
    contribute(number);
    desk.run(number, "serviceTask_issueReport");
    assertThat(papers.text(number, "assembly-report"))
        .contains("No se desglosa donde un grupo tiene menos de 5 personas.")
        .contains("12 a 17 años 10")
        .doesNotContain("Mujeres", "Hombres");
  }

  /** A.10: a report that hides what was not transferred or objected to. */
  @Test
  void nobodyWritesAFigureIntoTheReport() {
    String number = started(cases.transferred());
    Task task = desk.task(number, "userTask_contributeFinancial");
    assertThat(tasks.getVariable(task.getId(), "figures").toString())
        .contains("Transferido a la organización en anticipos: $30,000.00");
    Map<String, Object> form = FormExamples.of("funds-contribute-report");
    for (String field : List.of("figures", "objected", "transferred")) {
      Map<String, Object> forged = new HashMap<>(form);
      forged.put(field, "Gasto objetado: $0.00");
      assertThatThrownBy(() -> desk.complete("financial-1", task, forged))
          .isInstanceOf(RuntimeException.class);
    }
    assertThat(desk.tasks(number, "userTask_contributeFinancial")).hasSize(1);
    desk.complete("financial-1", task, form);
    assertThat(desk.open(number))
        .containsExactly("userTask_contributeLegal", "userTask_contributeOversight");
  }

  @Test
  void textsThatIdentifyABeneficiaryAreRefused() {
    String number = started(cases.transferred());
    Task task = desk.task(number, "userTask_contributeLegal");
    assertThatThrownBy(
            () ->
                contribute(task, "results", "Apellido 7, Nombre terminó el curso de carpintería."))
        .hasMessageContaining("El texto identifica a una persona beneficiaria");
    assertThatThrownBy(
            () ->
                contribute(task, "measures", "Se citó a la persona con documento 01234567-8 ayer."))
        .hasMessageContaining("El texto contiene un número que parece un DUI");
    assertThat(
            sql.sql("select count(*) from fund_assembly_contribution where case_number = ?")
                .param(number)
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void theAuthorityReturnsTheReportAndSignsOnlyWhatTheBooksSay() {
    String number = started(cases.transferred());
    contribute(number);
    desk.run(number, "serviceTask_issueReport");
    Task sign = desk.task(number, SIGN);
    for (String contributor : AREAS.values()) {
      assertThatThrownBy(() -> tasks.setAssignee(sign.getId(), contributor))
          .hasMessageContaining("no puede realizar esta tarea: ya intervino como");
    }
    assertThatThrownBy(() -> sign(number, "DEVOLVER", null))
        .hasMessageContaining("Motivo de la devolución");
    sign(number, "DEVOLVER", "Falta explicar las medidas tomadas.");
    assertThat(last(number, "assembly-report").status()).isEqualTo(DocumentStatus.ANULADO);
    Task again = desk.task(number, "userTask_contributeLegal");
    assertThat(tasks.getVariable(again.getId(), "returnReason"))
        .isEqualTo("Falta explicar las medidas tomadas.");
    contribute(number);
    desk.run(number, "serviceTask_issueReport");
    assertThat(papers.text(number, "assembly-report")).contains("Versión 2 del informe.");

    desk.as(
        "treasury-1",
        () -> {
          cases.in(number, MovementKind.REINTEGRO, "500.00");
          return null;
        });
    assertThatThrownBy(() -> sign(number, "FIRMAR", null))
        .hasMessageContaining(
            "Las cifras de los registros cambiaron después de emitirse el informe.");
    sign(number, "DEVOLVER", "Las cifras cambiaron: emítase con las de hoy.");
    contribute(number);
    desk.run(number, "serviceTask_issueReport");
    assertThat(papers.text(number, "assembly-report"))
        .contains("Reintegrado por la organización $1,500.00");
    sign(number, "FIRMAR", null);

    sql.sql("update fund_assembly_report set objected = 0 where case_number = ? and version = 3")
        .param(number)
        .update();
    assertThatThrownBy(() -> desk.run(number, "serviceTask_sendReport"))
        .hasMessageContaining("El informe emitido no es el que firmó el Titular");
    assertThat(agreement.documents(number)).doesNotContain("assembly-letter");
  }

  @Test
  @Demand("A-S43")
  void questionsOfTheAssemblyAreAnsweredApart() {
    String number = sent(cases.notSigned());
    StoredDocument report = last(number, "assembly-report");
    assertThatThrownBy(() -> acknowledge(number, ReportCase.TODAY, "NO"))
        .hasMessageContaining("Acuse de recibo de la Asamblea Legislativa");
    acknowledgement(number);
    assertThatThrownBy(() -> acknowledge(number, ReportCase.TODAY.minusDays(1), "NO"))
        .hasMessageContaining("El acuse no puede ser anterior a la remisión, del 20/12/2027.");
    assertThatThrownBy(() -> acknowledge(number, ReportCase.TODAY.plusDays(1), "NO"))
        .hasMessageContaining("La fecha del acuse no puede ser futura.");
    acknowledge(number, ReportCase.TODAY, "SI");

    Task answer = desk.task(number, "userTask_answerAssembly");
    assertThat(tasks.getVariable(answer.getId(), "request").toString()).contains("recuperar");
    desk.complete("legal-1", answer, FormExamples.of("funds-answer-assembly"));
    assertThat(papers.text(number, "assembly-answer"))
        .contains("Detallar qué se hizo para recuperar lo pendiente de reintegro.")
        .contains("La organización fue requerida de pago")
        .contains("No transferido ni pagado $125,000.00")
        .contains(report.number());
    assertThatThrownBy(() -> acknowledge(number, ReportCase.TODAY, "NO"))
        .hasMessageContaining("Adjunte el acuse de recibo de esta remisión");
    acknowledgement(number);
    acknowledge(number, ReportCase.TODAY, "NO");
    assertThat(desk.ends(number)).containsExactly("endEvent_assemblyInformed");
    assertThat(last(number, "assembly-report")).isEqualTo(report);
  }

  /** A repeated step sends nothing twice. */
  @Test
  void theReportIsIssuedAndSentOnce() {
    String number = sent(cases.notSigned());
    for (String step : List.of("serviceTask_issueReport", "serviceTask_sendReport")) {
      runtime
          .createProcessInstanceByKey(PROCESS)
          .businessKey(number)
          .startBeforeActivity(step)
          .execute();
      desk.run(number, step);
    }
    assertThat(agreement.documents(number)).containsExactly("assembly-report", "assembly-letter");
    assertThat(notices.of(number)).hasSize(2);
  }

  /** Trap 9: what was never transferred is reported, too. */
  @Test
  @Demand("A-S43")
  void whatWasNeverTransferredIsReportedToo() {
    for (String number : List.of(cases.notEligible(), cases.notSigned())) {
      sent(number);
      assertThat(papers.text(number, "assembly-report"))
          .contains("Por qué no se transfirió")
          .contains("El Titular declaró improcedente la transferencia el 01/02/2027.")
          .contains("Asignado por la Asamblea Legislativa $125,000.00")
          .contains("No transferido ni pagado $125,000.00")
          .contains("No se transfirió ni se pagó monto alguno.")
          .contains("No hubo personas beneficiarias atendidas.")
          .contains("No hubo ejecución: no corresponde veredicto.");
    }
  }

  private String started(String number) {
    cases.start(PROCESS, number);
    return number;
  }

  private String sent(String number) {
    started(number);
    contribute(number);
    desk.run(number, "serviceTask_issueReport");
    sign(number, "FIRMAR", null);
    desk.run(number, "serviceTask_sendReport");
    return number;
  }

  private void contribute(String number) {
    AREAS.forEach(
        (task, person) ->
            desk.complete(person, number, task, FormExamples.of("funds-contribute-report")));
  }

  private void contribute(Task task, String field, String text) {
    desk.complete("legal-1", task, FundsDesk.form("funds-contribute-report", Map.of(field, text)));
  }

  private void sign(String number, String decision, String reason) {
    Map<String, Object> form = new HashMap<>(Map.of("decision", decision));
    if (reason != null) {
      form.put("reason", reason);
    }
    desk.complete("authority-1", number, SIGN, form);
  }

  private void acknowledgement(String number) {
    agreement.uploadPdf("cabinet-1", number, "assembly-acknowledgement");
  }

  private void acknowledge(String number, LocalDate on, String asks) {
    Map<String, Object> form = FormExamples.of("funds-record-acknowledgement");
    form.put("acknowledgedOn", on.toString());
    form.put("asks", asks);
    if (asks.equals("NO")) {
      form.remove("request");
    }
    desk.complete("cabinet-1", number, ACKNOWLEDGE, form);
  }

  private StoredDocument last(String number, String type) {
    return documents.of(number).stream()
        .filter(document -> document.type().equals(type))
        .reduce((first, second) -> second)
        .orElseThrow();
  }

  private BigDecimal sum(String number, String kind) {
    return sql.sql("select sum(amount) from fund_movement where case_number = ? and kind = ?")
        .params(number, kind)
        .query(BigDecimal.class)
        .single();
  }

  /** A.9: what was transferred with its interest, less what was accepted and paid back, plus X. */
  private BigDecimal pending(String number, BigDecimal moved, BigDecimal accepted) {
    return moved
        .add(sum(number, "INTERES"))
        .subtract(accepted)
        .subtract(sum(number, "REINTEGRO"))
        .add(new BigDecimal("35.00"));
  }

  private static String usd(BigDecimal amount) {
    return new DecimalFormat("$#,##0.00", new DecimalFormatSymbols(Locale.ROOT)).format(amount);
  }

  private static String packed(String text) {
    return text.replace(" ", "");
  }
}
