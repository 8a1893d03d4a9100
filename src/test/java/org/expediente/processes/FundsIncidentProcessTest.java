package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.task.Task;
import org.expediente.procedures.funds.incident.IncidentBook;
import org.expediente.procedures.funds.incident.IncidentType;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Commitment;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Ending;
import org.expediente.procedures.funds.ledger.ExecutionState;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.ObjectionSource;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.procedures.funds.ledger.Purpose;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsIncidentProcessTest {
  private static final String PROCESS = "funds-incident";
  private static final String CLASSIFY = "userTask_classifyIncident";
  private static final String PLAN = "userTask_fileCorrectivePlan";
  private static final String REVIEW = "userTask_reviewCorrectivePlan";
  private static final String ANSWER = "userTask_answerIncident";
  private static final String SUSPENSION = "userTask_resolveSuspension";
  private static final String DRAFT = "userTask_draftTermination";
  private static final String TERMINATION = "userTask_resolveTermination";
  private static final String REASON = "Se cotejó con el expediente y el hecho quedó confirmado.";
  private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);

  private final AtomicInteger references = new AtomicInteger();

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired ExecutionCase cases;
  @Autowired FundsDesk funds;
  @Autowired ProcessEngine engine;
  @Autowired IncidentBook book;
  @Autowired Commitments commitments;
  @Autowired AdvanceAccounts accounts;
  @Autowired Objections objections;
  @Autowired Executions executions;
  @Autowired TransactionTemplate transaction;
  @Autowired TaskService tasks;
  @Autowired RepositoryService repository;
  @Autowired HistoryService history;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    agreement.at(TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand("A-S08")
  void whatIsNotTrueHasNoMeritAndLeavesItsEvidence() {
    String number = cases.open();
    long id = reported(number, "financial-1", IncidentType.VINCULO_PROHIBIDO);
    Task task = desk.task(number, CLASSIFY);
    assertThat(task.getAssignee()).isEqualTo("oversight-1");
    Map<String, Object> no = Map.of("established", "NO", "reason", REASON);
    assertThatThrownBy(() -> desk.complete("oversight-1", number, CLASSIFY, no))
        .hasMessageContaining("Evidencia de un incidente");
    evidence(number);
    desk.complete("oversight-1", number, CLASSIFY, no);
    assertThat(desk.ends(number)).containsExactly("endEvent_noMerit");
    assertThat(classification(id))
        .containsEntry("outcome", "SIN_MERITO")
        .containsEntry("classified_by", "oversight-1")
        .containsEntry("reason", REASON);
    assertThat((Integer) classification(id).get("decision_version")).isPositive();
    assertThat(result(number)).isEqualTo("SIN_MERITO");
  }

  @Test
  void whoReportedItDoesNotClassifyIt() {
    String number = cases.open();
    reported(number, "oversight-1", IncidentType.OTRO);
    Task task = desk.task(number, CLASSIFY);
    assertThat(task.getAssignee()).isNull();
    evidence(number);
    assertThatThrownBy(() -> desk.complete("oversight-1", task, facts(0, 0)))
        .hasMessageContaining("Usted reportó este incidente");
    tasks.setAssignee(task.getId(), null);
    desk.complete("oversight-2", desk.task(number, CLASSIFY), facts(0, 0));
    assertThat(desk.ends(number)).containsExactly("endEvent_noMerit");
  }

  @Test
  @Demand("A-S44")
  void theFirstDelayIsRemindedOfTheSecondNeedsAPlan() {
    String number = cases.open();
    reported(number, "financial-1", IncidentType.INFORME_TARDIO);
    classify(number, facts(0, 0));
    assertThat(desk.ends(number)).containsExactly("endEvent_reminded");

    agreement.later();
    reported(number, "financial-1", IncidentType.INFORME_TARDIO);
    assertThatThrownBy(() -> desk.complete("oversight-1", number, CLASSIFY, facts(0, 0)))
        .as("evidence of another incident does not serve this one")
        .hasMessageContaining("Falta la evidencia de este incidente");
    classify(number, facts(0, 0));
    assertThatThrownBy(() -> filePlan(number)).hasMessageContaining("Plan correctivo firmado");
    agreement.uploadPdf("ngo-1", number, "corrective-plan");
    filePlan(number);
    review(number, "SI");
    assertThat(desk.ends(number)).containsExactly("endEvent_incidentCured", "endEvent_reminded");
    assertThat(state(number)).isEqualTo(ExecutionState.VIGENTE);
  }

  @Test
  @Demand({"A-S12", "A-S37"})
  void aFalseDocumentStopsTheMoneyUntilItIsCured() {
    String number = cases.open();
    long id = reported(number, "financial-1", IncidentType.DOCUMENTO_FALSO);
    classify(number, facts(0, 0));
    assertThat(classification(id)).containsEntry("tell_prosecutor", true);
    assertThat(funds.text(number, "prosecutor-notice"))
        .contains("A la Fiscalía General de la República", "Así ocurrió, con fecha y lugar.")
        .contains("Evidencia en el expediente", "Se presentó un documento falso.");
    assertThat(notices(number)).contains("audit: grave", "legal: Fiscalía");
    answer(number);
    suspension(number, "SUSPENDER");
    assertThat(state(number)).isEqualTo(ExecutionState.SUSPENDIDA);
    assertThat(funds.text(number, "suspension-resolution"))
        .contains("Se suspenden desde hoy los anticipos y los pagos directos")
        .contains("sigue obligada a informar", REASON, "Recursos");
    assertThatThrownBy(() -> commit(number)).hasMessageContaining("está suspendida");

    agreement.uploadPdf("ngo-1", number, "corrective-plan");
    filePlan(number);
    review(number, "SI");
    assertThat(state(number)).isEqualTo(ExecutionState.VIGENTE);
    commit(number);
    assertThat(result(number)).isEqualTo("SUBSANADO");
  }

  @Test
  void onlyTheLastIncidentLetsTheMoneyMoveAgain() {
    String number = cases.open();
    reported(number, "financial-1", IncidentType.CAMBIO_DE_DESTINO);
    suspended(number);
    agreement.uploadPdf("ngo-1", number, "corrective-plan");
    filePlan(number);
    agreement.later();
    reported(number, "financial-1", IncidentType.DOCUMENTO_FALSO);
    suspended(number);
    review(number, "SI");
    assertThat(state(number)).isEqualTo(ExecutionState.SUSPENDIDA);
    agreement.uploadPdf("ngo-1", number, "corrective-plan");
    filePlan(number);
    review(number, "SI");
    assertThat(state(number)).isEqualTo(ExecutionState.VIGENTE);
  }

  @Test
  @Demand("A-S41")
  void silenceAndFailureEndInTermination() {
    String number = cases.open();
    reported(number, "financial-1", IncidentType.BENEFICIARIOS_FANTASMA);
    evidence(number);
    assertThatThrownBy(() -> desk.complete("oversight-1", number, CLASSIFY, facts(0, 0)))
        .hasMessageContaining("diga a cuántas personas se buscó");
    assertThatThrownBy(() -> desk.complete("oversight-1", number, CLASSIFY, facts(5, 4)))
        .hasMessageContaining("No puede haber más personas inexistentes que buscadas");
    classify(number, facts(3, 100));
    desk.expire(number, "timerBoundary_hearingOver");
    suspension(number, "NO_SUSPENDER");
    assertThat(state(number)).isEqualTo(ExecutionState.VIGENTE);
    desk.expire(number, "timerBoundary_correctivePlanOverdue");
    desk.expire(number, "timerBoundary_hearingOver");
    suspension(number, "SUSPENDER");
    agreement.uploadPdf("ngo-1", number, "corrective-plan");
    filePlan(number);
    review(number, "NO");
    answer(number);
    draft(number);
    termination(number, "NO_TERMINAR");
    desk.expire(number, "timerBoundary_correctivePlanOverdue");
    answer(number);
    draft(number);
    termination(number, "TERMINAR");

    assertThat(desk.ends(number)).containsExactly("endEvent_terminated");
    assertThat(result(number)).isEqualTo("TERMINAR");
    assertThat(executions.of(number).ending()).isEqualTo(Ending.TERMINACION);
    assertThat(funds.text(number, "termination-resolution"))
        .contains(
            "Se termina el convenio anticipadamente", "presentar la liquidación final", REASON);
    assertThatThrownBy(() -> commit(number)).hasMessageContaining("está terminada");
  }

  @Test
  @Demand("A-S08")
  void aForbiddenLinkTerminatesAfterAHearing() {
    String number = cases.open();
    reported(number, "financial-1", IncidentType.VINCULO_PROHIBIDO);
    classify(number, facts(0, 0));
    answer(number);
    draft(number);
    assertThat(state(number)).isEqualTo(ExecutionState.VIGENTE);
    termination(number, "TERMINAR");
    assertThat(state(number)).isEqualTo(ExecutionState.TERMINADA);
    assertThat(executions.of(number).endedOn()).isEqualTo(TODAY);
  }

  @Test
  void whoClassifiesMayBeStricterAndNeverMilder() {
    String number = cases.open();
    reported(number, "financial-1", IncidentType.OTRO);
    Map<String, Object> stricter = facts(0, 0);
    stricter.put("atLeast", "SUSPENDER");
    classify(number, stricter);
    assertThat(desk.open(number)).containsExactly(ANSWER);

    String other = cases.open();
    reported(other, "financial-1", IncidentType.PERDIDA_DE_PERSONERIA);
    Map<String, Object> milder = facts(0, 0);
    milder.put("atLeast", "PLAN_CORRECTIVO");
    classify(other, milder);
    answer(other);
    assertThat(desk.open(other)).containsExactly(DRAFT);
  }

  @Test
  void objectionsAreComparedToTheCentWithTheAdvance() {
    assertThat(objected("1500.00")).isEqualTo("SIN_MERITO");
    assertThat(objected("1500.01")).isEqualTo("PLAN_CORRECTIVO");
    assertThat(objected("6000.00")).isEqualTo("PLAN_CORRECTIVO");
    assertThat(objected("6000.01")).isEqualTo("SUSPENDER");
  }

  @Test
  void aReportReachesTheRunningExecutionAndNoOther() {
    String still = cases.open();
    long quiet = report(still, "financial-1", IncidentType.OTRO);
    assertThat(desk.open(still)).isEmpty();
    assertThat(outcome(quiet)).isNull();

    String deployment =
        repository
            .createDeployment()
            .addClasspathResource("processes-doubles/funds-execution-with-incidents.bpmn")
            .deploy()
            .getId();
    try {
      String number = cases.start("funds-execution", Map.of());
      long first = report(number, "financial-1", IncidentType.OTRO);
      long second = report(number, "ngo-1", IncidentType.RECHAZO_BANCARIO);
      long byRule = withinTheEngine(number);
      assertThat(desk.tasks(number, CLASSIFY))
          .extracting(task -> tasks.getVariable(task.getId(), "incidentId"))
          .containsExactlyInAnyOrder(first, second, byRule);
    } finally {
      repository.deleteDeployment(deployment, true);
    }
  }

  /** As a rule of the procedure reports it: in the middle of a command of the engine. */
  private long withinTheEngine(String number) {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getCommandExecutorTxRequired()
        .execute(command -> book.report(number, IncidentType.RENDICION_TARDIA, "Venció el plazo."));
  }

  private String objected(String amount) {
    String number = cases.open();
    accounts.open(number, 1, new BigDecimal("30000.00"), TODAY, TODAY.plusMonths(1));
    accounts.open(number, 2, new BigDecimal("30000.00"), TODAY, TODAY.plusMonths(1));
    transaction.executeWithoutResult(
        status ->
            objections.raise(
                number,
                ObjectionSource.RENDICION,
                1_000_000 + references.incrementAndGet(),
                2,
                new BigDecimal(amount),
                "Gasto ajeno al plan",
                "Convenio"));
    long id = reported(number, "financial-1", IncidentType.GASTO_OBJETADO);
    classify(number, facts(0, 0));
    return outcome(id);
  }

  private long report(String number, String person, IncidentType type) {
    return desk.as(person, () -> book.report(number, type, "Así ocurrió, con fecha y lugar."));
  }

  private long reported(String number, String person, IncidentType type) {
    long id = report(number, person, type);
    cases.start(PROCESS, number, Map.of("incidentId", id));
    return id;
  }

  private static Map<String, Object> facts(long phantoms, long verified) {
    return new HashMap<>(
        Map.of("established", "SI", "phantoms", phantoms, "verified", verified, "reason", REASON));
  }

  private void evidence(String number) {
    agreement.uploadPdf("oversight-1", number, "incident-evidence");
  }

  private void classify(String number, Map<String, Object> fields) {
    evidence(number);
    desk.complete("oversight-1", number, CLASSIFY, fields);
  }

  private void suspended(String number) {
    classify(number, facts(0, 0));
    answer(number);
    suspension(number, "SUSPENDER");
  }

  private void filePlan(String number) {
    desk.complete(
        "ngo-1",
        number,
        PLAN,
        Map.of("plan", "La contadora presenta lo que falta antes del 15 de marzo de 2027."));
  }

  private void review(String number, String cured) {
    desk.complete("oversight-1", number, REVIEW, Map.of("cured", cured, "reason", REASON));
  }

  private void answer(String number) {
    desk.complete("ngo-1", number, ANSWER, Map.of("answer", REASON));
  }

  private void suspension(String number, String decision) {
    desk.complete(
        "authority-1", number, SUSPENSION, Map.of("suspension", decision, "reason", REASON));
  }

  private void draft(String number) {
    desk.complete("legal-1", number, DRAFT, Map.of("draft", REASON));
  }

  private void termination(String number, String decision) {
    desk.complete(
        "authority-1", number, TERMINATION, Map.of("termination", decision, "reason", REASON));
  }

  private void commit(String number) {
    String reference = number + "-" + references.incrementAndGet();
    desk.as(
        "financial-1",
        () -> {
          commitments.commit(
              new Commitment(
                  number, Purpose.PAGO_DIRECTO, 1, "L-04", new BigDecimal("1.00"), reference));
          return null;
        });
  }

  private ExecutionState state(String number) {
    return executions.of(number).state();
  }

  private String outcome(long id) {
    return sql.sql("select outcome from fund_incident where id = ?")
        .param(id)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  private Map<String, Object> classification(long id) {
    return sql.sql("select * from fund_incident_classification where incident_id = ?")
        .param(id)
        .query()
        .singleRow();
  }

  private List<String> notices(String number) {
    return sql.sql("select to_group, text from case_notice where case_number = ?")
        .param(number)
        .query(
            (row, n) ->
                row.getString("to_group")
                    + ": "
                    + (row.getString("text").contains("Fiscalía") ? "Fiscalía" : "grave"))
        .list();
  }

  private String result(String number) {
    return history
        .createHistoricVariableInstanceQuery()
        .variableName("incidentResult")
        .list()
        .stream()
        .filter(
            v ->
                number.equals(
                    history
                        .createHistoricProcessInstanceQuery()
                        .processInstanceId(v.getProcessInstanceId())
                        .singleResult()
                        .getBusinessKey()))
        .map(v -> v.getValue().toString())
        .findFirst()
        .orElse(null);
  }
}
