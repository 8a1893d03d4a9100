package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.camunda.bpm.engine.task.Task;
import org.expediente.procedures.funds.beneficiary.BeneficiaryLeft;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.UnduePayments;
import org.expediente.procedures.funds.payment.DirectPayment;
import org.expediente.procedures.funds.payment.PaymentState;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries what people might try, and shows what stops it (A.10). */
@ExpedienteTest
@Timeout(300)
class DirectPaymentAbuseTest {
  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired PaymentDesk desks;
  @Autowired Balances balances;
  @Autowired Executions executions;
  @Autowired UnduePayments undue;
  @Autowired ApplicationEventPublisher events;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcClient sql;

  @BeforeEach
  void today() {
    agreement.at(PaymentDesk.TODAY);
  }

  @Test
  void aLineThatIsTooShortBlocksAllOfIt() {
    String number = desks.open();
    line(number, "349.99");
    assertThat(desks.bill(number, 10).state()).isEqualTo(PaymentState.OBSERVADA);
    assertThat(desks.last(number).payable()).isZero();
    assertThat(desks.findings(number))
        .containsExactly(
            "El saldo de la línea L-04 es $349.99 y no alcanza para $350.00; no se paga en parte.");
  }

  @Test
  void whoIsNotValidatedOrSellsForAnotherLineIsNotPaid() {
    String number = desks.open();
    desks.bill(number, PaymentDesk.persons(2), "35.00", Map.of("supplier", "0614-050707-104-8"));
    assertThat(desks.findings(number))
        .containsExactly("El proveedor 0614-050707-104-8 no está validado en este expediente.");
    desks.bill(number, PaymentDesk.persons(3), "45.00", Map.of("planLine", "L-06"));
    assertThat(desks.findings(number))
        .first()
        .isEqualTo("El proveedor fue validado para la línea L-04, no para la línea L-06.");
  }

  @Test
  void phantomsAndPersonsBilledTwiceAreNotPaidFor() {
    String number = desks.open();
    DirectPayment first = desks.bill(number, List.of("B-001", "B-002", "B-999"), "35.00", Map.of());
    assertThat(first.payable()).isEqualByComparingTo("70.00");
    DirectPayment second =
        desks.bill(
            number,
            List.of("B-002", "B-003"),
            "35.00",
            Map.of("periodFrom", "2027-06-30", "periodTo", "2027-07-04"));
    assertThat(second.payable()).isEqualByComparingTo("35.00");
    assertThat(desks.findings(number).get(0)).contains("1 ya cobradas en otra factura");
  }

  @Test
  void whoSaysNotToHaveBeenServedIsNotPaidForEvenWhereTheSampleIsGoodEnough() {
    String number = desks.open();
    for (int i = 11; i <= 100; i++) {
      desks.person(number, "B-%03d".formatted(i), "S" + number + i, null);
    }
    desks.bill(number, 100);
    desks.confirm(number, 1);
    assertThat(desks.last(number).payable()).isEqualByComparingTo("3465.00");
    assertThat(desks.last(number).state()).isEqualTo(PaymentState.CONFORME);
  }

  @Test
  void anAccountThatIsSwappedBeforeThePaymentStopsIt() {
    String number = authorised();
    sql.sql("update fund_supplier set account = '999888777' where case_number = ?")
        .param(number)
        .update();
    assertThatThrownBy(() -> desks.pay(number, Map.of()))
        .hasMessageContaining("La cuenta difiere de la validada el 10/12/2026.");
    sql.sql("update fund_supplier set account = ? where case_number = ?")
        .params(ExecutionCase.SUPPLIER_ACCOUNT, number)
        .update();
    assertThatThrownBy(() -> desks.pay(number, Map.of("account", "999888777")))
        .hasMessageContaining("La cuenta pagada no es la cuenta validada del proveedor");
    assertThat(balances.of(number).paidDirectly()).isZero();
    desks.pay(number, Map.of());
  }

  @Test
  void aPaymentIsRecordedOnceAndOnItsDay() {
    String number = authorised();
    assertThatThrownBy(() -> desks.pay(number, Map.of("paidOn", "2027-07-04")))
        .hasMessageContaining("es anterior a la autorización (05/07/2027)");
    assertThatThrownBy(() -> desks.pay(number, Map.of("paidOn", "2027-07-06")))
        .hasMessageContaining("no puede ser futura");
    Task task = desk.task(number, "userTask_payInvoice");
    Map<String, Object> payment = desks.payment(Map.of());
    desk.complete("treasury-1", task, payment);
    assertThatThrownBy(() -> desk.complete("treasury-1", task, payment)).isNotNull();
    assertThat(balances.of(number).paidDirectly()).isEqualByComparingTo("350.00");

    String other = authorised();
    assertThatThrownBy(() -> desks.pay(other, payment))
        .hasMessageContaining("ya está registrada en " + number);
    assertThat(balances.of(other).paidDirectly()).isZero();
  }

  @Test
  void aSuspendedAgreementNeitherCommitsNorPays() {
    String number = desks.open();
    suspend(number);
    desks.bill(number, 10);
    desks.confirm(number, 0);
    assertThatThrownBy(() -> desks.control(number))
        .hasMessageContaining("está suspendida: no se puede desembolsar.");
    resume(number);
    desks.control(number);
    desks.authorise(number);
    suspend(number);
    assertThatThrownBy(() -> desks.pay(number, Map.of()))
        .hasMessageContaining("está suspendida: no se puede desembolsar.");
    resume(number);
    desks.pay(number, Map.of());
  }

  @Test
  @Demand("A-S20")
  void nobodyDoesTwoStepsOfAPayment() {
    String number = desks.open();
    desks.bill(number, 10);
    Task sample = desk.task(number, "userTask_confirmSample");
    assertThat(sample.getAssignee()).isNotEqualTo("program-manager-1");
    assertThatThrownBy(() -> desk.complete("program-manager-1", sample, Map.of()))
        .hasMessageContaining("usted ya intervino");
  }

  @Test
  void aRetroactiveExitMakesPartOfAPaymentUndueAndLeavesThePayment() {
    String number = desks.open();
    desks.bill(number, 10);
    desks.finish(number);
    leave(number, "B-001", LocalDate.of(2027, 6, 16));
    assertThat(undue.total(number)).isZero();
    leave(number, "B-002", LocalDate.of(2027, 6, 1));
    leave(number, "B-002", LocalDate.of(2027, 6, 1));
    leave(number, "B-003", LocalDate.of(2027, 7, 1));
    assertThat(undue.total(number)).isEqualByComparingTo("35.00");
    assertThat(desks.last(number).payable()).isEqualByComparingTo("350.00");
    assertThat(balances.of(number).paidDirectly()).isEqualByComparingTo("350.00");

    sql.sql("update fund_direct_payment set policy = 'PRORRATA' where case_number = ?")
        .param(number)
        .update();
    leave(number, "B-004", LocalDate.of(2027, 6, 16));
    assertThat(undue.total(number)).isEqualByComparingTo("52.50");
  }

  @Test
  void twoInvoicesDoNotBothTakeTheLastOfALine() throws Exception {
    String number = desks.open();
    line(number, "150.00");
    for (List<String> served :
        List.of(List.of("B-001", "B-002", "B-003"), List.of("B-004", "B-005", "B-006"))) {
      desks.bill(number, served, "35.00", Map.of());
      desks.confirm(number, 0);
    }
    CyclicBarrier together = new CyclicBarrier(2);
    ExecutorService two = Executors.newFixedThreadPool(2);
    List<Callable<String>> both =
        desk.tasks(number, "userTask_controlPayment").stream()
            .map(
                task ->
                    (Callable<String>)
                        () -> {
                          together.await();
                          try {
                            desk.complete("financial-1", task, desks.commitment());
                            return "";
                          } catch (RuntimeException refused) {
                            return refused.getMessage();
                          }
                        })
            .toList();
    List<String> answers =
        two.invokeAll(both).stream().map(DirectPaymentAbuseTest::answer).toList();
    two.shutdown();
    assertThat(answers).filteredOn(String::isEmpty).hasSize(1);
    assertThat(balances.of(number).committed()).isEqualByComparingTo("105.00");
  }

  private static String answer(Future<String> answer) {
    try {
      return answer.get();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private String authorised() {
    String number = desks.open();
    desks.bill(number, 10);
    desks.confirm(number, 0);
    desks.control(number);
    desks.authorise(number);
    return number;
  }

  private void line(String number, String total) {
    sql.sql("update fund_plan_line set total = ? where case_number = ? and code = 'L-04'")
        .params(new BigDecimal(total), number)
        .update();
  }

  private void suspend(String number) {
    executions.suspend(number, "Incidente en investigación.");
  }

  private void resume(String number) {
    executions.resume(number, "Se aclaró el incidente.");
  }

  private void leave(String number, String person, LocalDate on) {
    long id =
        sql.sql("select id from fund_beneficiary where case_number = ? and internal_id = ?")
            .params(number, person)
            .query(Long.class)
            .single();
    transaction.executeWithoutResult(
        status -> {
          sql.sql("update fund_beneficiary set left_on = ? where id = ?").params(on, id).update();
          events.publishEvent(new BeneficiaryLeft(number, id, on));
        });
  }
}
