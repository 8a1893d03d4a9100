package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.access.Actor;
import org.expediente.approvals.ApprovalBook;
import org.expediente.approvals.Reviews;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.procedures.funds.beneficiary.BeneficiaryLeft;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRegister;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRoll;
import org.expediente.procedures.funds.beneficiary.PresentPerson;
import org.expediente.procedures.funds.ledger.Executions;
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
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@ExpedienteTest
@RecordApplicationEvents
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsRollChangesProcessTest {
  private static final String PROCESS = "funds-roll-changes";
  private static final String PROPOSE = "userTask_proposeRollChange";
  private static final String DECIDE = "userTask_decideRollChange";
  private static final LocalDate TODAY = LocalDate.of(2027, 6, 15);

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired ExecutionCase execution;
  @Autowired Executions executions;
  @Autowired BeneficiaryRegister register;
  @Autowired BeneficiaryRoll roll;
  @Autowired ApprovalBook approvals;
  @Autowired Reviews reviews;
  @Autowired TransactionTemplate transaction;
  @Autowired Notices notices;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    coverage.restart("funds-roll-change");
  }

  @BeforeEach
  void today() {
    agreement.at(TODAY);
  }

  @AfterEach
  void forgetTheChanges() {
    sql.sql("delete from fund_roll_change").update();
    sql.sql("delete from fund_deceased").update();
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
    assertThat(coverage.missed("funds-roll-change")).isEmpty();
  }

  @Test
  @Demand({"A-S20", "A-S21"})
  void whoLeavesKeepsTheRowAndIsNoLongerServed(@Autowired ApplicationEvents events) {
    String number = start();
    leave(number, "B-003", TODAY.minusDays(5));
    assertThat(desk.open(number)).containsExactly(DECIDE, PROPOSE);
    assertThat(present(number, TODAY)).contains("B-003");

    decide(number, "ACEPTAR");

    assertThat(present(number, TODAY.minusDays(6))).contains("B-003");
    assertThat(present(number, TODAY.minusDays(5))).hasSize(9).doesNotContain("B-003");
    Map<String, Object> row = row(number, "B-003");
    assertThat(row).containsEntry("state", "ACTIVO");
    assertThat(row.get("leave_reason").toString()).startsWith("Cambió de domicilio");
    assertThat(history(number)).containsExactly("BAJA APLICADO ngo-1 oversight-1 2027-06-10");
    assertThat(events.stream(BeneficiaryLeft.class))
        .containsExactly(
            new BeneficiaryLeft(number, ((Number) row.get("id")).longValue(), TODAY.minusDays(5)));
    assertThat(seen(number, "treasury", "B-003")).isEqualTo("BAJA");
    assertThat(desk.ends(number)).containsExactly("endEvent_changeApplied");
  }

  @Test
  void thirtyDaysBackIsAcceptedAndThirtyOneIsNot() {
    String number = start();
    leave(number, "B-001", TODAY.minusDays(31));
    assertThatThrownBy(() -> decide(number, "ACEPTAR"))
        .hasMessageContaining(
            "La fecha 15/05/2027 es anterior en más de 30 días a la propuesta: solo cabe"
                + " rechazarla.");
    decide(number, "RECHAZAR");
    assertThat(desk.ends(number)).containsExactly("endEvent_changeRejected");
    assertThat(row(number, "B-001").get("left_on")).isNull();
    assertThat(history(number)).containsExactly("BAJA RECHAZADO ngo-1 oversight-1 2027-05-15");

    leave(number, "B-002", TODAY.minusDays(30));
    agreement.at(TODAY.plusDays(4)); // the decision may take its time
    decide(number, "ACEPTAR");
    assertThat(row(number, "B-002").get("left_on")).hasToString("2027-05-16");
  }

  @Test
  void whatCannotBeIsRefusedAtOnce() {
    String number = start();
    sql.sql("update fund_beneficiary set joined_on = ? where internal_id = ? and case_number = ?")
        .params(TODAY, "B-004", number)
        .update();
    refused(() -> leave(number, "B-004", TODAY.minusDays(1)), "anterior al ingreso de la persona");
    refused(() -> leave(number, "B-999", TODAY), "No hay una persona activa con el número interno");
    refused(() -> leave(number, "B-001", LocalDate.of(2027, 12, 18)), "está fuera del programa");
    refused(() -> leave(number, "B-001", LocalDate.of(2027, 1, 3)), "comienza el 04/01/2027");
    refused(() -> join(number, Map.of("internalId", "B-001")), "B-001 ya figura en el padrón");
    refused(() -> join(number, Map.of("firstNames", "")), "Escriba los nombres.");
    refused(() -> join(number, Map.of("bornOn", "2027-06-16")), "no puede ser futura");
    refused(() -> join(number, Map.of("idType", "SIN_DOC")), "Explique por qué");
    leave(number, "B-005", TODAY);
    refused(() -> leave(number, "B-005", TODAY), "espera decisión");
    decide(number, "ACEPTAR");
    refused(() -> leave(number, "B-005", TODAY), "ya tiene baja registrada");
    assertThat(history(number)).hasSize(1);
    assertThat(roll.of(number, new Actor("treasury-1", List.of("treasury")))).hasSize(10);
  }

  @Test
  void whoJoinsIsCheckedAndActiveFromTheDateOnWithoutShowingPersonalData() {
    String number = start();
    join(number, Map.of());
    Task task = desk.task(number, DECIDE);
    assertThat(tasks.getVariable(task.getId(), "changeFindings")).isEqualTo("Ninguno.");
    assertThat(present(number, TODAY)).hasSize(10);
    decide(number, "ACEPTAR");
    assertThat(present(number, TODAY)).hasSize(11).contains("B-101");
    assertThat(present(number, TODAY.minusDays(1))).doesNotContain("B-101");
    assertThat(history(number)).containsExactly("ALTA APLICADO ngo-1 oversight-1 2027-06-15");
    assertThat(desk.values(number)).doesNotContain("Irma", "Rivas", "00016297-5");
    assertThat(roll.of(number, new Actor("treasury-1", List.of("treasury"))))
        .filteredOn(person -> person.internalId().equals("B-101"))
        .singleElement()
        .satisfies(person -> assertThat(person.name()).isEqualTo("I. E. P. R."));
  }

  @Test
  void phantomAdditionsAreNotAccepted() {
    String number = start();
    String taken =
        sql.sql("select id_number from fund_beneficiary where internal_id = ? and case_number = ?")
            .params("B-002", number)
            .query(String.class)
            .single();
    join(number, Map.of("idNumber", taken));
    assertThatThrownBy(() -> decide(number, "ACEPTAR"))
        .hasMessageContaining(
            "No se puede activar a B-101: Documento repetido: ya inscrito como B-002.");
    decide(number, "RECHAZAR");
    assertThat(row(number, "B-101")).containsEntry("state", "RECHAZADO");

    leave(number, "B-002", TODAY);
    decide(number, "ACEPTAR");
    join(number, Map.of("internalId", "B-102", "idNumber", taken));
    decide(number, "ACEPTAR"); // the same person comes back
    assertThat(present(number, TODAY)).contains("B-102").doesNotContain("B-002");

    String dead = number.replaceAll("\\D", "") + "77";
    sql.sql("insert into fund_deceased values ('NIE', ?, null, 'RNPN, prueba')")
        .param(dead)
        .update();
    join(number, Map.of("internalId", "B-103", "idNumber", dead));
    assertThat(notices.of(number))
        .extracting(Notice::toGroup)
        .containsExactly("oversight", "audit");
    assertThatThrownBy(() -> decide(number, "ACEPTAR")).hasMessageContaining("fallecidas");
  }

  @Test
  void proposalsAreDecidedOneByOne() {
    String number = start();
    leave(number, "B-001", TODAY);
    agreement.later();
    leave(number, "B-002", TODAY);
    List<Task> open = desk.tasks(number, DECIDE);
    assertThat(open).hasSize(2);
    desk.complete("oversight-1", open.get(1), decision("ACEPTAR"));
    desk.complete("oversight-1", open.get(0), decision("RECHAZAR"));
    assertThat(present(number, TODAY)).contains("B-001").doesNotContain("B-002");
  }

  @Test
  void changesDoNotVoidTheApprovalOfTheValidatedRollAndTamperingDoes() {
    String number = start();
    desk.as(
        "oversight-1",
        () -> {
          transaction.executeWithoutResult(
              status -> {
                reviews.show(number, number, "funds.beneficiaries");
                reviews.approve(
                    number,
                    number,
                    "funds.beneficiaries",
                    "userTask_validateBeneficiaries",
                    "oversight");
                reviews.forget(number);
              });
          return null;
        });
    leave(number, "B-001", TODAY);
    decide(number, "ACEPTAR");
    join(number, Map.of());
    decide(number, "ACEPTAR");
    assertThat(approvals.stands(number, "funds.beneficiaries")).isTrue();
    sql.sql(
            "update fund_beneficiary set first_names = 'Otro' where internal_id = ?"
                + " and case_number = ?")
        .params("B-007", number)
        .update();
    assertThat(approvals.stands(number, "funds.beneficiaries")).isFalse();
  }

  @Test
  void lateDecisionIsEscalated() {
    String number = start();
    leave(number, "B-001", TODAY);
    desk.expire(number, "timerBoundary_decisionLate");
    assertThat(notices.of(number))
        .extracting(Notice::toGroup)
        .containsExactly("authority", "oversight");
    decide(number, "RECHAZAR");
    assertThat(desk.ends(number)).containsExactly("endEvent_changeRejected");
  }

  @Test
  void rollClosesOnTheLastDayUnlessTheProgrammeGoesOn() {
    String number = start();
    executions.extend(number, LocalDate.of(2027, 12, 20));
    desk.expire(number, "timerBoundary_lastDay");
    assertThat(desk.open(number)).containsExactly(PROPOSE);
    desk.expire(number, "timerBoundary_lastDay");
    assertThat(desk.ends(number)).containsExactly("endEvent_programOver");
  }

  private String start() {
    return execution.start(PROCESS, Map.of());
  }

  private void leave(String number, String person, LocalDate on) {
    Map<String, Object> fields = new HashMap<>();
    fields.put("kind", "BAJA");
    fields.put("internalId", person);
    fields.put("effectiveOn", on.toString());
    fields.put("reason", "Cambió de domicilio a otro departamento.");
    desk.complete("ngo-1", number, PROPOSE, fields);
  }

  private void join(String number, Map<String, Object> instead) {
    Map<String, Object> fields = FormExamples.of("funds-propose-roll-change");
    fields.put("effectiveOn", TODAY.toString());
    fields.put("idNumber", number.replaceAll("\\D", "") + "99");
    fields.remove("noIdReason");
    fields.putAll(instead);
    desk.complete("ngo-1", number, PROPOSE, fields);
  }

  private void decide(String number, String decision) {
    desk.complete("oversight-1", number, DECIDE, decision(decision));
  }

  private static Map<String, Object> decision(String decision) {
    Map<String, Object> fields = FormExamples.of("funds-decide-roll-change");
    fields.put("rollDecision", decision);
    return fields;
  }

  private static void refused(Runnable act, String sentence) {
    assertThatThrownBy(act::run).hasMessageContaining(sentence);
  }

  private List<String> present(String number, LocalDate day) {
    return register.present(number, day).stream().map(PresentPerson::internalId).toList();
  }

  private String seen(String number, String group, String person) {
    return roll.of(number, new Actor(group + "-1", List.of(group))).stream()
        .filter(view -> view.internalId().equals(person))
        .findFirst()
        .orElseThrow()
        .state();
  }

  private Map<String, Object> row(String number, String person) {
    return sql.sql("select * from fund_beneficiary where case_number = ? and internal_id = ?")
        .params(number, person)
        .query()
        .singleRow();
  }

  private List<String> history(String number) {
    return sql.sql(
            "select kind || ' ' || state || ' ' || proposed_by || ' ' || coalesce(decided_by, '-')"
                + " || ' ' || effective_on from fund_roll_change where case_number = ? order by id")
        .param(number)
        .query(String.class)
        .list();
  }
}
