package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.refund.Refunds;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsRefundProcessTest {
  private static final String PROCESS = "funds-refund";

  @Autowired Desk desk;
  @Autowired LiquidationCase cases;
  @Autowired AgreementCase agreement;
  @Autowired FundsDesk funds;
  @Autowired Refunds refunds;
  @Autowired Balances balances;
  @Autowired TaskService tasks;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    coverage.restart("funds-collection");
  }

  @AfterEach
  void forgive() {
    cases.forgiveAll();
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
    assertThat(coverage.missed("funds-collection")).isEmpty();
  }

  @Test
  void oneCentIsOwedAndPaid() {
    String number = cases.begun("59999.99");
    cases.file(number, Map.of(), "60", "5");
    cases.reconcile("financial-1", number, "59999.99", "0.01");
    cases.close(number);
    cases.approve(number);
    assertThat(cases.calculated(number, "execution_percent")).isEqualByComparingTo("48.00");

    cases.refund(number);
    assertThat(shown(number, "userTask_registerRefund", "owed"))
        .isEqualTo("Exigible: $0.01. Pagado: $0.00. Falta: $0.01.");
    assertThatThrownBy(() -> pay(number, "0.02", "A"))
        .hasMessageContaining("Faltan por pagar $0.01 y el pago dice $0.02.");
    pay(number, "0.01", "A");
    assertThat(desk.ends(number)).containsExactly("endEvent_refundDue", "endEvent_refundPaid");
    assertThat(balances.of(number).refunded()).isEqualByComparingTo("0.01");
    assertThat(cases.verdicts(number)).containsExactly("(CUMPLIDO_PARCIAL)", "CUMPLIDO");
  }

  @Test
  @Demand({"A-S33", "A-S44"})
  void theLadderEndsInCollectionAndADebtorGetsNoOtherAssignment() {
    String number = owing("350.00", "150.00");
    cases.refund(number);
    pay(number, "100.00", "B");
    assertThat(shown(number, "userTask_registerRefund", "owed"))
        .isEqualTo("Exigible: $500.00. Pagado: $100.00. Falta: $400.00.");

    desk.expire(number, "timerBoundary_refundOverdue");
    desk.run(number, "serviceTask_requireRefund");
    assertThat(agreement.documents(number)).contains("refund-demand");
    assertThat(cases.owes(number)).isEmpty();
    desk.expire(number, "timerBoundary_refundOverdue");
    desk.complete(
        "legal-1", number, "userTask_startCollection", FormExamples.of("funds-start-collection"));
    assertThat(desk.ends(number)).containsExactly("endEvent_inCollection");
    assertThat(agreement.documents(number)).contains("collection-notice");
    assertThat(cases.owes(number)).containsExactly("REINTEGRO_IMPAGO");
    assertThat(cases.verdicts(number)).containsExactly("INCUMPLIDO");
    assertThat(eligibility()).containsExactly("endEvent_notEligible");

    collect(number, "300.00", "C");
    assertThat(cases.owes(number)).containsExactly("REINTEGRO_IMPAGO");
    collect(number, "100.00", "D");
    assertThat(desk.ends(number)).contains("endEvent_collected");
    assertThat(cases.owes(number)).isEmpty();
    assertThat(refunds.of(number).rest()).isEqualByComparingTo("0.00");
    assertThat(cases.verdicts(number)).containsExactly("INCUMPLIDO", "CUMPLIDO");
  }

  @Test
  void aPartPaymentDoesNotStartTheTermAnew() {
    String number = owing("350.00", "0.00");
    cases.refund(number);
    var before = desk.task(number, "userTask_registerRefund").getDueDate();
    agreement.at(LiquidationCase.AFTER.plusDays(2));
    pay(number, "0.01", "E");
    assertThat(desk.task(number, "userTask_registerRefund").getDueDate()).isEqualTo(before);
    assertThatThrownBy(() -> pay(number, "1.00", "E"))
        .hasMessageContaining("ya está registrada en " + number);
  }

  @Test
  void whereNothingIsOwedNothingIsCollected() {
    String number = owing("-500.00", "500.00");
    assertThatThrownBy(() -> cases.refund(number))
        .hasMessageContaining("no tiene un reintegro exigible");
  }

  /** A case whose liquidation was approved: this refund and these undue payments. */
  private String owing(String refund, String undue) {
    String number = cases.spent("60000.00");
    sql.sql("insert into fund_settlement values (?, false, 0, 0, 0, false, null, 'ngo-1', ?)")
        .params(number, LiquidationCase.AFTER)
        .update();
    sql.sql("insert into fund_settlement_result values (?, 'R-01', 'x', 'x', 0, 60, 60)")
        .param(number)
        .update();
    sql.sql(
            """
            insert into fund_calculation (case_number, formula, assigned, transferred,
              direct_payments, reported, objected, interest, refunded, overrun_authorised, undue,
              accepted, refund_due, reimbursement, borne_by_ngo, remainder, execution_percent, state,
              calculated_at)
            values (?, 'A.9-1', 125000, 60000, 0, 60000, 0, 0, 0, false, ?, 60000, ?, 0, 0, 65000,
              48, 'REINTEGRO_EXIGIBLE', current_timestamp)""")
        .params(number, new BigDecimal(undue), new BigDecimal(refund))
        .update();
    sql.sql(
            "insert into fund_liquidation_decision (case_number, calculation, decision, decided_by,"
                + " decided_on) select case_number, id, 'APROBAR', 'authority-1', ?"
                + " from fund_calculation where case_number = ?")
        .params(LiquidationCase.AFTER, number)
        .update();
    return number;
  }

  private void pay(String number, String amount, String reference) {
    register("userTask_registerRefund", number, amount, reference);
  }

  private void collect(String number, String amount, String reference) {
    register("userTask_registerCollection", number, amount, reference);
  }

  private void register(String task, String number, String amount, String reference) {
    desk.complete(
        "treasury-1",
        number,
        task,
        Map.of(
            "amount",
            amount,
            "paidOn",
            LiquidationCase.AFTER.toString(),
            "bankReference",
            number + "-" + reference,
            "receipt",
            "RI-" + reference + "-1"));
  }

  /** What becomes of another assignment to the same organisation. */
  private List<String> eligibility() {
    funds.today();
    String other = funds.noticed(Map.of("ngoNit", AgreementCase.NIT, "ngoName", AgreementCase.NGO));
    funds.act("financial-1", other, "userTask_certifyCredit", "funds-certify-credit", Map.of());
    funds.papers(other);
    funds.check(other, Map.of());
    agreement.at(LiquidationCase.AFTER.plusMonths(2));
    return desk.ends(other);
  }

  private String shown(String number, String task, String variable) {
    return String.valueOf(tasks.getVariable(desk.task(number, task).getId(), variable));
  }
}
