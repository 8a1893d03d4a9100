package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.spin.Spin;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.Notice;
import org.expediente.casefile.Notices;
import org.expediente.casefile.Party;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublicFundsProcessTest {
  @Autowired Desk desk;
  @Autowired FundsDesk funds;
  @Autowired CaseFiles cases;
  @Autowired Assignments assignments;
  @Autowired Notices notices;
  @Autowired JdbcClient sql;
  @Autowired ProcessCoverage coverage;

  private String doubles;

  @BeforeAll
  void restart() {
    doubles = funds.deployDoubles();
    coverage.restart("public-funds");
  }

  @BeforeEach
  void today() {
    funds.today();
  }

  @AfterAll
  void everyElementWasPassed() {
    funds.removeDoubles(doubles);
    assertThat(coverage.missed("public-funds")).isEmpty();
  }

  @Test
  @Demand({"A-S07", "A-S10"})
  void assignmentOpensACaseOfTheOrganisation() {
    String number = funds.open(Map.of("decree", "Decreto Legislativo 900 de 2025"));

    assertThat(number).matches("FON-2026-\\d{6}");
    assertThat(assignments.of(number))
        .satisfies(
            a -> {
              assertThat(a.amount()).hasToString("125000.00");
              assertThat(a.ngoGroup()).isEqualTo("ngo-06140507071048");
              assertThat(a.ngoNit()).isEqualTo("0614-050707-104-8");
            });
    assertThat(cases.parties(number)).extracting(Party::role).containsExactly("ONG");
    assertThat(cases.find(number).procedure()).isEqualTo("funds");
  }

  @Test
  @Demand({"A-S27", "A-S45"})
  void nothingGoesOnWithoutTheNotice() {
    String number = funds.open(Map.of());

    assertThatThrownBy(
            () ->
                funds.act(
                    "cabinet-1", number, "userTask_attachNotice", "funds-attach-notice", Map.of()))
        .hasMessageContaining("«Notificación de la asignación»");
    funds.hand("cabinet-1", number, "assignment-notice");
    assertThatThrownBy(
            () ->
                funds.act(
                    "cabinet-1",
                    number,
                    "userTask_attachNotice",
                    "funds-attach-notice",
                    Map.of("receivedOn", "2026-03-17")))
        .hasMessageContaining("no puede ser futura");
    funds.act("cabinet-1", number, "userTask_attachNotice", "funds-attach-notice", Map.of());

    assertThat(desk.open(number)).containsExactly("userTask_certifyCredit");
    assertThat(notices.of(number))
        .filteredOn(notice -> notice.toGroup().equals("ngo-06140507071048"))
        .extracting(Notice::text)
        .singleElement()
        .asString()
        .contains("no da derecho al desembolso");
  }

  @Test
  void everyErrorIsToldAtOnce() {
    assertThatThrownBy(
            () ->
                funds.open(
                    Map.of(
                        "gazetteDate", "2026-03-17",
                        "budgetLine", "24-1",
                        "legalPurpose", "Prevención",
                        "ngoNit", "0614-050707-104-0")))
        .hasMessageContaining("La fecha del Diario Oficial no puede ser futura.")
        .hasMessageContaining("Línea presupuestaria inválida.")
        .hasMessageContaining("Describa el destino fijado por la Asamblea.")
        .hasMessageContaining("NIT inválido: revise el dígito verificador.");
    assertThatThrownBy(() -> funds.open(Map.of("amount", "0.00")))
        .hasMessageContaining("Monto asignado");
  }

  @Test
  void oneAssignmentHasOneCase() {
    String first = funds.open(Map.of("decree", "D.L. 701/2025"));

    assertThatThrownBy(
            () -> funds.open(Map.of("decree", "DL 701-2025", "ngoNit", "06140507071048")))
        .hasMessage("Ya existe el expediente %s para este decreto, línea y ONG.".formatted(first));
    funds.open(Map.of("decree", "D.L. 701/2025", "budgetLine", "2400-1-0102-21-1-56305"));
  }

  @Test
  void twoAtTheSameMomentOpenOne() throws Exception {
    int callers = 4;
    CountDownLatch start = new CountDownLatch(1);
    ExecutorService pool = Executors.newFixedThreadPool(callers);
    Callable<String> open =
        () -> {
          start.await();
          try {
            return funds.open(Map.of("decree", "D.L. 702/2025"));
          } catch (RuntimeException refused) {
            return refused.getMessage();
          }
        };
    List<Future<String>> answers = new ArrayList<>();
    for (int i = 0; i < callers; i++) {
      answers.add(pool.submit(open));
    }
    start.countDown();
    List<String> told = new ArrayList<>();
    for (Future<String> answer : answers) {
      told.add(answer.get());
    }
    pool.shutdown();

    String number =
        sql.sql("select case_number from fund_assignment where decree = 'D.L. 702/2025'")
            .query(String.class)
            .single();
    assertThat(told).filteredOn(number::equals).hasSize(1);
    assertThat(told)
        .filteredOn(text -> !text.equals(number))
        .hasSize(callers - 1)
        .allMatch(
            ("Ya existe el expediente " + number + " para este decreto, línea y ONG.")::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "FIN, SIN_SALDO, LIQUIDADO_SIN_SALDO, endEvent_noBalance",
    "FIN, PAGADO, LIQUIDADO_CON_REINTEGRO_PAGADO, endEvent_refunded",
    "FIN, EN_COBRO, LIQUIDADO_EN_COBRO, endEvent_inCollection",
    "TERMINAR, EN_COBRO, LIQUIDADO_EN_COBRO, endEvent_inCollection",
    "TERMINAR, PAGADO, TERMINADO_ANTICIPADAMENTE, endEvent_terminatedEarly",
    "TERMINAR, SIN_SALDO, TERMINADO_ANTICIPADAMENTE, endEvent_terminatedEarly",
  })
  @Demand({"A-S10", "A-S33"})
  void signedAgreementIsExecutedAndSettled(
      String execution, String settlement, String state, String end) {
    String number = planned();
    assertThat(cases.find(number).state()).isEqualTo("EN_FORMULACION");
    funds.tell(number, "planResult", "APROBADO");
    assertThat(cases.find(number).state()).isEqualTo("EN_CONVENIO");
    funds.tell(number, "agreementResult", "FIRMADO");
    funds.tell(number, "executionResult", execution);
    assertThat(cases.find(number).isClosed()).isFalse();
    funds.tell(number, "settlementResult", settlement);

    assertThat(cases.find(number).state()).isEqualTo(state);
    assertThat(cases.find(number).isClosed()).isTrue();
    assertThat(desk.ends(number)).contains(end);
  }

  @Test
  void deniedPlanIsResolvedAndWaitsForTheReportToTheAssembly() {
    String number = planned();
    funds.tell(number, "planResult", "DENEGADO");
    assertThat(cases.find(number).state()).isEqualTo("IMPROCEDENTE");

    resolve(number);
    assertThat(funds.text(number, "ineligibility-resolution"))
        .contains("0614-050707-104-8", "$125,000.00", "2400-1-0102-21-1-56304")
        .contains("El plan de trabajo no se aprobó o no se presentó.")
        .contains("Sin solvencias vigentes no se acredita", "Asamblea Legislativa")
        .doesNotContain("Base legal");
    assertThat(ground(number)).isEqualTo("PLAN_NO_APROBADO");
    assertThat(cases.find(number).state()).isEqualTo("NO_TRANSFERIDO");
    assertThat(cases.find(number).isClosed()).isFalse();
    funds.tell(number, "reported", "SI");
    funds.tell(number, "closed", "SI");

    assertThat(cases.find(number).isClosed()).isTrue();
    assertThat(desk.ends(number)).contains("endEvent_notTransferred");
  }

  @Test
  @Demand("A-S10")
  void planThatChangedAfterItsApprovalGoesBackToApproval() {
    String number = planned();
    funds.tell(number, "planResult", "APROBADO");
    funds.tell(number, "agreementResult", "PLAN_CAMBIADO");
    assertThat(cases.find(number).state()).isEqualTo("EN_FORMULACION");
    funds.tell(number, "planResult", "APROBADO");
    assertThat(cases.find(number).state()).isEqualTo("EN_CONVENIO");
  }

  @Test
  void unsignedAgreementIsResolved() {
    String number = planned();
    funds.tell(number, "planResult", "APROBADO");
    funds.tell(number, "agreementResult", "NO_FIRMADO");

    resolve(number);

    assertThat(ground(number)).isEqualTo("CONVENIO_NO_FIRMADO");
  }

  @Test
  void ineligibleOrganisationIsResolved() {
    String number = funds.certified();
    funds.papers(number);
    funds.check(number, Map.of("registryState", "CANCELADA"));

    assertThatThrownBy(
            () ->
                funds.act(
                    "authority-1",
                    number,
                    "userTask_resolveIneligibility",
                    "funds-resolve-ineligibility",
                    Map.of("reasons", "No procede.")))
        .hasMessageContaining("al menos 30 caracteres");
    resolve(number);

    assertThat(ground(number)).isEqualTo("NO_ELEGIBLE");
  }

  @Test
  void organisationThatNeverCameIsResolved() {
    String number = funds.formed();
    Map<String, Object> absence = new HashMap<>();
    absence.put("ngoPresent", "NO");
    absence.put("anotherMeeting", "");
    absence.put("inputs", Spin.JSON(List.of()));
    funds.meet(number, absence);
    funds.meet(number, absence);
    funds.act("authority-1", number, "userTask_decideAbsence", "funds-decide-absence", Map.of());

    resolve(number);

    assertThat(ground(number)).isEqualTo("INASISTENCIA");
  }

  private String planned() {
    String number = funds.formed();
    funds.meet(number, Map.of());
    return number;
  }

  private void resolve(String number) {
    funds.act(
        "authority-1",
        number,
        "userTask_resolveIneligibility",
        "funds-resolve-ineligibility",
        Map.of());
  }

  private String ground(String number) {
    return sql.sql("select ground from fund_ineligibility where case_number = ?")
        .param(number)
        .query(String.class)
        .single();
  }
}
