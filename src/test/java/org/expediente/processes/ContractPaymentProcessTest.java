package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.expediente.casefile.Notices;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.payment.ContractPayments;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
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
class ContractPaymentProcessTest {
  private static final String PROCESS = "contract-payment";
  private static final String REQUEST = ContractPaymentDesk.REQUEST;
  private static final String REPORT = ContractPaymentDesk.REPORT;
  private static final String REVIEW = ContractPaymentDesk.REVIEW;
  private static final String PAY = ContractPaymentDesk.PAY;
  private static final String MANAGER = ContractPaymentDesk.MANAGER;
  private static final String REASON = ContractPaymentDesk.REASON;

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ContractPaymentDesk pay;
  @Autowired Contracts contracts;
  @Autowired IncidentBook incidents;
  @Autowired ContractPayments payments;
  @Autowired Notices notices;
  @Autowired IssuedText text;
  @Autowired IdentityService identity;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void afterTheFirstDelivery() {
    cases.at("2022-05-12");
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"B-S31", "B-S07"})
  void nothingIsPaidBeforeTheReport() {
    String number = pay.received("30000.00");
    pay.ask(number, "30000.00");
    assertThat(desk.open(number)).as("two periods, the second still runs").containsExactly(REPORT);
    assertThat(pay.gate(number))
        .containsExactly(
            "INFORMAR Pago antes del informe: presente primero el informe de avance del período.");
    pay.report(number);
    pay.report(number);
    assertThat(desk.open(number)).containsExactly(REVIEW);
    assertThat(pay.gate(number)).last().isEqualTo("LIBERAR Nada impide el pago.");
    pay.approve(number);
    pay.pay(number, "30000.00");

    assertThat(desk.ends(number)).containsExactly("endEvent_paid");
    assertThat(payments.cashPaid(number)).isEqualByComparingTo("30000.00");
    assertThat(text.of(number, "contract-payment-voucher"))
        .contains(ContractCase.CONTRACTOR, "Líquido $30,000.00", "Pagado ahora $30,000.00")
        .contains("Queda por pagar de esta solicitud $0.00", "12 de mayo de 2022");
    assertThat(notices.of(number))
        .filteredOn(n -> n.textKey().equals("contracts.payment.paid"))
        .extracting(n -> n.toGroup())
        .containsExactly(cases.contractorGroup());
  }

  @Test
  @Demand("B-S07")
  void whoAsksDoesNotReviewAndWhoReviewsDoesNotPay() {
    String number = pay.received("30000.00");
    assertThatThrownBy(
            () -> pay.begin(cases.bare(ContractObject.OBRA, Modality.DIRECTA, "1000.00", "0.00")))
        .hasMessageContaining(
            "Solo quien administra el contrato, o su suplente, solicita sus pagos.");
    assertThatThrownBy(() -> pay.begin("NO-EXISTE")).hasMessageContaining("No hay un contrato");
    pay.ready(number, "30000.00");
    member(MANAGER, "financial", true);
    member("financial-1", "treasury", true);
    try {
      assertThatThrownBy(() -> desk.complete(MANAGER, number, REVIEW, pay.review("APROBAR")))
          .hasMessageContaining("ya intervino")
          .hasMessageContaining("Solicitar pago");
      pay.approve(number);
      assertThatThrownBy(() -> desk.complete("financial-1", number, PAY, pay.paid("30000.00")))
          .hasMessageContaining("ya intervino")
          .hasMessageContaining("Revisar solicitud");
    } finally {
      member(MANAGER, "financial", false);
      member("financial-1", "treasury", false);
    }
    assertThat(payments.cashPaid(number)).isZero();
  }

  @Test
  void neverMoreThanAcceptedAndNeverTwice() {
    String number = pay.received("10000.00");
    pay.begin(number);
    assertThatThrownBy(() -> pay.request(number, Map.of("gross", "10000.00")))
        .hasMessageContaining("Factura o recibo del contratista");
    pay.invoice(number);
    assertThatThrownBy(() -> pay.request(number, Map.of("gross", "10000.01")))
        .hasMessageContaining(
            "Lo recibido y no pagado ni solicitado es de $10,000.00: no se paga más que eso.");
    assertThatThrownBy(() -> pay.request(number, Map.of("invoiceOn", "2022-05-13")))
        .hasMessageContaining("La fecha de la factura o recibo (13/05/2022) no puede ser futura.");
    assertThatThrownBy(() -> pay.request(number, Map.of("invoice", "---")))
        .hasMessageContaining("Escriba el número de la factura o recibo con sus letras y números.");
    assertThat(count(number, "contract_payment_request")).isZero();
    String invoice = "F " + number;
    pay.request(number, Map.of("gross", "4000.00", "invoice", invoice));

    pay.begin(number);
    assertThatThrownBy(() -> pay.request(number, Map.of("gross", "1.00")))
        .as("the invoice of the other request")
        .hasMessageContaining(
            "Falta la factura o recibo de esta solicitud: cárguelo en el expediente.");
    pay.invoice(number);
    assertThatThrownBy(
            () ->
                pay.request(number, Map.of("gross", "1.00", "invoice", invoice.replace(' ', '-'))))
        .hasMessageContaining("ya se presentó a pago.");
    assertThatThrownBy(() -> pay.request(number, Map.of("gross", "6000.01")))
        .hasMessageContaining("$6,000.00");
    String other = pay.received("10000.00");
    pay.begin(other);
    pay.invoice(other);
    assertThatThrownBy(() -> pay.request(other, Map.of("gross", "1.00", "invoice", invoice)))
        .as("the same contractor in another contract")
        .hasMessageContaining("ya se presentó a pago.");
    withdraw(other);
    assertThat(desk.ends(other)).containsExactly("endEvent_paymentWithdrawn");
  }

  @Test
  @Demand("B-S31")
  void anUnreportedDelayHoldsEveryPaymentBack() {
    String number = pay.received("10000.00");
    cases.at("2022-05-17"); // O-01 is late since this morning, before any watch
    pay.ask(number, "10000.00");
    assertThat(desk.open(number)).containsExactly(REQUEST);
    assertThat(pay.gate(number)).last().asString().startsWith("RETENER Hay un atraso sin informe");
    assertThat(pay.shown(number, REQUEST, "answer"))
        .contains("Preséntelo a la UACI y solicite de nuevo.");
    cases.start("contract-watch", number, Map.of());
    pay.request(number, Map.of("gross", "10000.00"));
    assertThat(desk.open(number)).containsExactly(REQUEST);
    pay.reported(incidents.of(number).get(0));
    pay.request(number, Map.of("gross", "10000.00"));
    assertThat(desk.open(number)).containsExactly(REPORT);
    pay.report(number);
    pay.report(number);
    pay.approve(number);

    cases.at("2022-07-16"); // another obligation became late since the approval
    assertThatThrownBy(() -> pay.pay(number, "10000.00"))
        .hasMessageContaining("La compuerta ya no permite este pago. Hay un atraso sin informe");
    assertThat(payments.cashPaid(number)).isZero();
  }

  @Test
  void missingMinutesHoldItBackAndAnEndedContractIsPaidByItsLiquidation() {
    String number = pay.received("10000.00");
    pay.loseMinutes(number);
    pay.ask(number, "10000.00");
    assertThat(pay.gate(number)).last().asString().startsWith("RETENER Falta un acta de recepción");
    pay.findMinutes(number);
    cases.within("authority-1", () -> contracts.move(number, ContractState.EXTINGUIDO));
    pay.request(number, Map.of("gross", "10000.00"));
    assertThat(desk.ends(number)).containsExactly("endEvent_paymentRejected");
    assertThat(pay.gate(number))
        .last()
        .isEqualTo("RECHAZAR El contrato terminó: lo que se deba se paga solo en su liquidación.");
  }

  @Test
  void whatIsReturnedIsAskedForAgain() {
    String number = pay.received("10000.00");
    pay.ready(number, "10000.00");
    desk.complete("financial-1", number, REVIEW, pay.review("DEVOLVER"));
    assertThat(pay.shown(number, REQUEST, "answer")).contains(REASON);
    pay.request(number, Map.of("gross", "9000.00"));
    pay.approve(number);
    Map<String, Object> back = new HashMap<>(Map.of("outcome", "DEVOLVER", "reason", REASON));
    desk.complete("treasury-1", number, PAY, back);
    assertThat(desk.open(number)).containsExactly(REQUEST);
    pay.request(number, Map.of("gross", "10000.00"));
    pay.approve(number);
    pay.pay(number, "4000.00");
    assertThatThrownBy(() -> desk.complete("treasury-1", number, PAY, back))
        .hasMessageContaining("Ya se pagó una parte de esta solicitud: pague lo que falta.");
    assertThatThrownBy(() -> pay.pay(number, "6000.01"))
        .hasMessageContaining("Falta pagar $6,000.00: no se paga más que eso.");
    pay.pay(number, "6000.00");
    assertThat(payments.cashPaid(number)).isEqualByComparingTo("10000.00");
    assertThat(desk.ends(number)).containsExactly("endEvent_paid");
    assertThat(cases.documents(number)).filteredOn("contract-payment-voucher"::equals).hasSize(2);
  }

  @Test
  void aTransferPaysOnceAndNotBeforeItsApproval() {
    String number = pay.received("10000.00");
    pay.ready(number, "10000.00");
    pay.approve(number);
    Map<String, Object> part = pay.paid("1000.00");
    assertThatThrownBy(() -> pay.pay(number, pay.with(part, "paidOn", "2022-05-11")))
        .hasMessageContaining(
            "La fecha del pago (11/05/2022) es anterior a la aprobación (12/05/2022).");
    assertThatThrownBy(() -> pay.pay(number, pay.with(part, "paidOn", "2022-05-13")))
        .hasMessageContaining("La fecha del pago (13/05/2022) no puede ser futura.");
    assertThatThrownBy(() -> pay.pay(number, pay.with(part, "reference", null)))
        .hasMessageContaining("Escriba la referencia del banco.");
    assertThatThrownBy(() -> pay.pay(number, pay.with(part, "amount", "0.00")))
        .hasMessageContaining("Escriba cuánto se pagó.");
    pay.pay(number, part);
    assertThatThrownBy(() -> pay.pay(number, part)).hasMessageContaining("ya respalda otro pago.");
    assertThat(payments.cashPaid(number)).isEqualByComparingTo("1000.00");
  }

  private void member(String person, String group, boolean is) {
    if (is) {
      identity.createMembership(person, group);
    } else {
      identity.deleteMembership(person, group);
    }
  }

  private void withdraw(String number) {
    desk.complete(
        MANAGER,
        pay.first(number, REQUEST),
        Map.of("action", "DESISTIR", "note", "El contratista anuló la factura."));
  }

  private int count(String number, String table) {
    return sql.sql("select count(*) from " + table + " where contract_case = ?")
        .param(number)
        .query(Integer.class)
        .single();
  }
}
