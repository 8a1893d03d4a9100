package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.Movements;
import org.expediente.terms.BusinessCalendar;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.JournalPages;
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
class FundsAdvanceProcessTest {
  private static final String PROCESS = "funds-advance";
  private static final String NEW_ACCOUNT = "999888777666";
  private static final BigDecimal AMOUNT = new BigDecimal("30000.00");

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired ExecutionCase cases;
  @Autowired AdvanceDesk advances;
  @Autowired ProcessCoverage coverage;
  @Autowired Executions executions;
  @Autowired Balances balances;
  @Autowired Movements movements;
  @Autowired AdvanceAccounts accounts;
  @Autowired Notices notices;
  @Autowired JournalPages journal;
  @Autowired TaskService tasks;
  @Autowired IdentityService identity;
  @Autowired BusinessCalendar calendar;
  @Autowired Doubles doubles;
  @Autowired JdbcClient sql;

  private String deployed;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    deployed = doubles.deploy(List.of("funds-accounting"));
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(deployed);
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @BeforeEach
  void firstDayOfTheSchedule() {
    agreement.at(LocalDate.of(2027, 1, 11));
    journal.begin();
  }

  @Test
  @Demand({"A-S10", "A-S23"})
  void fivePersonsBringAnAdvanceToTheExclusiveAccount() {
    agreement.at(ExecutionCase.START);
    String number = cases.open();
    advances.start(number, 1);
    assertThat(desk.open(number)).isEmpty();
    desk.expire(number, "catchEvent_programmedDate");
    agreement.at(LocalDate.of(2027, 1, 11));
    assertThat(shown(number, "userTask_requestAdvance", "advanceSummary"))
        .isEqualTo("Anticipo 1, programado para el 11/01/2027 por $30,000.00.");

    advances.request(number, "L-01", "10000.00", "L-07", "20000.00");
    assertThat(advances.answer(number)).isEqualTo("LIBERAR 8 30000.00");
    assertThat(shown(number, "userTask_conformAdvance", "needsSummary"))
        .contains("L-07: $20,000.00 desde el 01/06/2027; cubierto $20,000.00");
    assertThat(desk.task(number, "userTask_conformAdvance").getAssignee())
        .isEqualTo("program-manager-1");
    advances.toTreasury(number);
    assertThat(agreement.documents(number)).containsExactly("advance-authorisation");
    assertThat(balances.of(number).committed()).isEqualByComparingTo(AMOUNT);

    Task pay = desk.task(number, "userTask_transferAdvance");
    advances.transfer(pay, Map.of("bankReference", "TR-" + number));
    assertThat(movements.of(number))
        .singleElement()
        .satisfies(
            moved -> {
              assertThat(moved.amount()).isEqualByComparingTo(AMOUNT);
              assertThat(moved.account()).isEqualTo(ExecutionCase.NGO_ACCOUNT);
            });
    AdvanceAccount account = accounts.find(number, 1).orElseThrow();
    assertThat(account.transferred()).isEqualByComparingTo(AMOUNT);
    // the next advance is due on 3 May, so this one serves until the day before
    assertThat(account.dueOn()).isEqualTo(calendar.addBusinessDays(LocalDate.of(2027, 5, 2), 10));

    assertThatThrownBy(() -> advances.transfer(pay, Map.of("bankReference", "TR-2")))
        .isInstanceOf(RuntimeException.class);
    assertThat(movements.of(number)).hasSize(1);
    assertThat(balances.of(number).transferred()).isEqualByComparingTo(AMOUNT);

    doubles.end(number, "funds-accounting");
    assertThat(desk.ends(number)).contains("endEvent_advanceAccounted");
  }

  @Test
  void withoutARequestTheProgrammeEnds() {
    String number = started();
    desk.expire(number, "timerBoundary_programEnded");
    assertThat(desk.ends(number)).containsExactly("endEvent_advanceNotRequested");
  }

  @Test
  void aBadRequestIsToldAndNothingIsStored() {
    String number = started();
    Task task = desk.task(number, "userTask_requestAdvance");
    assertThatThrownBy(() -> advances.request(number))
        .hasMessageContaining("Indique el monto que necesita al menos en una línea.");
    for (String bad : List.of("100.001", "-5.00", "0.00")) {
      assertThatThrownBy(() -> advances.request(number, "L-07", bad))
          .isInstanceOf(RuntimeException.class);
    }
    assertThatThrownBy(() -> advances.request(number, "L-01", "10000.01"))
        .hasMessageContaining("supera lo que le queda en el plan ($10,000.00)");
    assertThatThrownBy(() -> advances.request(task, NEW_ACCOUNT, "L-07", "1000.00"))
        .hasMessageContaining("La cuenta no es la cuenta exclusiva del convenio")
        .hasMessageContaining("terminada en 0400");
    assertThat(requests(number)).isZero();
    assertThat(desk.open(number)).containsExactly("userTask_requestAdvance");
  }

  @Test
  void anAdvanceOutsideTheScheduleCannotBeAskedFor() {
    String number = cases.open();
    advances.start(number, 7);
    assertThatThrownBy(() -> advances.request(number, "L-07", "1000.00"))
        .hasMessageContaining("El anticipo 7 no está en la programación aprobada del plan.");
  }

  @Test
  @Demand("A-S12")
  void onlyTheAuthorityReleasesWhatIsHeldBackAndAuditHearsOfIt() {
    String number = cases.open();
    advances.past(number, 1, "30000.00", "20999.99", LocalDate.of(2027, 12, 1));
    agreement.at(LocalDate.of(2027, 5, 3));
    advances.start(number, 2);
    advances.request(number, "L-07", "30000.00");
    assertThat(advances.answer(number)).isEqualTo("RETENER 6 0.00");
    assertThat(agreement.documents(number)).containsExactly("advance-retention");
    assertThat(texts(number)).contains("funds.advance.retained");
    assertThat(shown(number, "userTask_resolveRetention", "gateSummary"))
        .contains("RETENER (regla 6)", "$20,999.99 de $30,000.00", "al menos $21,000.00");

    advances.resolve(number, "MANTENER");
    assertThat(shown(number, "userTask_requestAdvance", "gateSummary"))
        .contains("RETENER (regla 6)", AdvanceDesk.REASON);
    advances.request(number, "L-07", "30000.00");
    assertThatThrownBy(
            () ->
                desk.complete(
                    "authority-1",
                    number,
                    "userTask_resolveRetention",
                    Map.of("decision", "LIBERAR", "reason", "Sí.")))
        .isInstanceOf(RuntimeException.class);
    advances.resolve(number, "LIBERAR");
    assertThat(advances.answer(number)).isEqualTo("LIBERAR 6 30000.00");
    assertThat(notices.of(number))
        .filteredOn(notice -> notice.toGroup().equals("audit"))
        .extracting(Notice::textKey)
        .containsExactly("funds.advance.overridden");
    assertThat(journal.of("funds.advanceOverridden"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.data()).contains(AdvanceDesk.REASON, "30000.00"));
    assertThat(desk.open(number)).containsExactly("userTask_conformAdvance");
  }

  @Test
  @Demand("A-S16")
  void everyReviewerMaySendItBack() {
    String number = requested();
    assertThatThrownBy(
            () ->
                desk.complete(
                    "program-manager-1",
                    number,
                    "userTask_conformAdvance",
                    AdvanceDesk.form("funds-conform-advance", Map.of("boardCurrent", "NO"))))
        .hasMessageContaining("No puede dar conformidad sin la junta directiva verificada.");
    desk.complete(
        "program-manager-1",
        number,
        "userTask_conformAdvance",
        Map.of("decision", "OBSERVA", "boardCurrent", "NO", "reason", AdvanceDesk.REASON));
    assertThat(texts(number)).contains("funds.advance.returned");

    again(number);
    advances.conform(number);
    desk.complete(
        "financial-1",
        number,
        "userTask_commitAdvance",
        Map.of("decision", "DEVUELVE", "reason", AdvanceDesk.REASON));

    again(number);
    advances.conform(number);
    advances.commit(number);
    desk.complete(
        "authority-1",
        number,
        "userTask_authoriseAdvance",
        Map.of("decision", "RECHAZA", "reason", AdvanceDesk.REASON));
    assertThat(balances.of(number).committed()).isEqualByComparingTo("0");
    assertThat(shown(number, "userTask_requestAdvance", "gateSummary"))
        .contains("Autorización: RECHAZA. " + AdvanceDesk.REASON);

    again(number);
    advances.toTreasury(number);
    advances.notTransferred(number, "DEVUELTO");
    assertThat(balances.of(number).committed()).isEqualByComparingTo("0");
    assertThat(desk.open(number)).containsExactly("userTask_requestAdvance");
    assertThat(requests(number)).isEqualTo(4);
    assertThat(movements.of(number)).isEmpty();
  }

  @Test
  void whoActedBeforeMayNotActAgain() {
    String number = requested();
    identity.createMembership("financial-2", "program-manager");
    try {
      tasks.setAssignee(desk.task(number, "userTask_conformAdvance").getId(), null);
      desk.complete(
          "financial-2",
          number,
          "userTask_conformAdvance",
          FormExamples.of("funds-conform-advance"));
      tasks.setAssignee(desk.task(number, "userTask_commitAdvance").getId(), null);
      assertThatThrownBy(
              () ->
                  desk.complete(
                      "financial-2",
                      number,
                      "userTask_commitAdvance",
                      FormExamples.of("funds-commit-advance")))
          .hasMessageContaining("No puede realizar esta tarea: usted ya intervino como");
    } finally {
      identity.deleteMembership("financial-2", "program-manager");
    }
  }

  @Test
  void aSuspensionStopsCommitmentAndTransfer() {
    String number = requested();
    advances.conform(number);
    executions.suspend(number, "Hallazgos de la visita de campo.");
    assertThatThrownBy(() -> advances.commit(number))
        .hasMessageContaining("está suspendida: no se puede desembolsar");
    executions.resume(number, "Hallazgos atendidos.");
    advances.commit(number);
    advances.authorise(number);
    executions.suspend(number, "Hallazgos de otra visita de campo.");
    assertThatThrownBy(() -> advances.transfer(number, Map.of()))
        .hasMessageContaining("está suspendida: no se puede desembolsar");
    assertThat(movements.of(number)).isEmpty();
  }

  @Test
  void nothingIsCommittedAboveTheBalanceOrTheSchedule() {
    String number = requested();
    advances.conform(number);
    advances.committed(number, "95000.01");
    assertThatThrownBy(() -> advances.commit(number))
        .hasMessageContaining("El saldo disponible del expediente es $29,999.99 y no alcanza");
    String other = requested();
    advances.conform(other);
    advances.schedule(other, "25000.00", "35000.00");
    assertThatThrownBy(() -> advances.commit(other))
        .hasMessageContaining("lo programado ahora es $25,000.00. Devuelva la solicitud.");
  }

  @Test
  void aTransferIsExactlyWhatWasAuthorised() {
    String number = requested();
    advances.toTreasury(number);
    refused(number, Map.of("amount", "30000.01"), "no es el autorizado ($30,000.00)");
    refused(number, Map.of("amount", "29999.99"), "no es el autorizado ($30,000.00)");
    refused(number, Map.of("amount", "30000.001"), "Monto transferido");
    refused(number, Map.of("amount", "-30000.00"), "Monto transferido");
    refused(number, Map.of("account", NEW_ACCOUNT), "La cuenta difiere de la validada");
    refused(number, Map.of("transferredOn", "2027-01-10"), "es anterior a la autorización");
    refused(number, Map.of("transferredOn", "2027-01-12"), "no puede ser futura");
    assertThat(movements.of(number)).isEmpty();
    assertThat(accounts.find(number, 1)).isEmpty();
  }

  @Test
  void aChangedAccountIsCheckedBySomebodyElseAndWaits() {
    String number = requested();
    advances.toTreasury(number);
    advances.notTransferred(number, "RECHAZADO");
    assertThat(
            sql.sql("select type from fund_incident where case_number = ?")
                .param(number)
                .query(String.class)
                .list())
        .containsExactly("RECHAZO_BANCARIO");
    Map<String, Object> change =
        AdvanceDesk.form(
            "funds-revalidate-advance-account",
            Map.of(
                "decision",
                "CAMBIADA",
                "bank",
                "Banco Cuscatlán",
                "newAccount",
                NEW_ACCOUNT,
                "holderName",
                AgreementCase.NGO,
                "holderNit",
                AgreementCase.NIT));
    Task task = desk.task(number, "userTask_revalidateAccount");
    assertThatThrownBy(() -> desk.complete("financial-1", task, change))
        .hasMessageContaining("No puede realizar esta tarea: usted ya intervino como");
    assertThatThrownBy(() -> desk.complete("financial-2", task, change))
        .hasMessageContaining("una constancia del banco posterior al rechazo");
    agreement.later();
    agreement.uploadPdf("ngo-1", number, "bank-certificate");
    Map<String, Object> strangers = new HashMap<>(change);
    strangers.putAll(
        Map.of("holderName", "Otra Persona", "newAccount", ExecutionCase.SUPPLIER_ACCOUNT));
    assertThatThrownBy(() -> desk.complete("financial-2", task, strangers))
        .hasMessageContaining("El titular de la cuenta no es la organización.")
        .hasMessageContaining("La cuenta figura también como cuenta de un proveedor.");
    desk.complete("financial-2", desk.task(number, "userTask_revalidateAccount"), change);
    assertThat(texts(number)).contains("funds.advance.accountChanged");

    Map<String, Object> paid = Map.of("account", NEW_ACCOUNT);
    refused(number, paid, "no se puede pagar a ella antes del 15/01/2027");
    agreement.at(LocalDate.of(2027, 1, 14));
    refused(number, Map.of("account", NEW_ACCOUNT, "transferredOn", "2027-01-14"), "15/01/2027");
    agreement.at(LocalDate.of(2027, 1, 15));
    refused(number, Map.of("transferredOn", "2027-01-15"), "La cuenta difiere de la validada");
    advances.transfer(number, Map.of("account", NEW_ACCOUNT, "transferredOn", "2027-01-15"));
    assertThat(movements.of(number)).extracting(Movement::account).containsExactly(NEW_ACCOUNT);
  }

  @Test
  void withoutAValidAccountTheCommitmentIsReleased() {
    String number = requested();
    advances.toTreasury(number);
    advances.notTransferred(number, "RECHAZADO");
    desk.complete(
        "financial-2",
        number,
        "userTask_revalidateAccount",
        AdvanceDesk.form("funds-revalidate-advance-account", Map.of("decision", "NO_VALIDA")));
    assertThat(balances.of(number).committed()).isEqualByComparingTo("0");
    assertThat(desk.open(number)).containsExactly("userTask_requestAdvance");
  }

  private String started() {
    String number = cases.open();
    advances.start(number, 1);
    return number;
  }

  private String requested() {
    String number = started();
    again(number);
    return number;
  }

  private void again(String number) {
    advances.request(number, "L-07", "30000.00");
  }

  private void refused(String number, Map<String, ?> changes, String sentence) {
    assertThatThrownBy(() -> advances.transfer(number, changes)).hasMessageContaining(sentence);
  }

  private String shown(String number, String task, String variable) {
    return tasks.getVariable(desk.task(number, task).getId(), variable).toString();
  }

  private List<String> texts(String number) {
    return notices.of(number).stream().map(Notice::textKey).toList();
  }

  private int requests(String number) {
    return sql.sql("select count(*) from fund_advance_request where case_number = ?")
        .param(number)
        .query(Integer.class)
        .single();
  }
}
