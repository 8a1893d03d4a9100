package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.casefile.Notices;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.obligation.Delivery;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.payment.ContractPayments;
import org.expediente.procedures.contracts.payment.PendingDeductions;
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
class ContractPaymentProcessTest {
  private static final String PROCESS = "contract-payment";
  private static final String REQUEST = "userTask_requestPayment";
  private static final String REPORT = "userTask_reportForPayment";
  private static final String REVIEW = "userTask_reviewPayment";
  private static final String PAY = "userTask_payContractor";
  private static final String MANAGER = "contract-manager-1";
  private static final String REASON = "La factura, el acta y el informe coinciden.";

  private final AtomicInteger numbers = new AtomicInteger();

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ContractFines firm;
  @Autowired DelayReportDouble parts;
  @Autowired Contracts contracts;
  @Autowired Obligations obligations;
  @Autowired IncidentBook incidents;
  @Autowired Fines fines;
  @Autowired ContractPayments payments;
  @Autowired PendingDeductions pending;
  @Autowired Notices notices;
  @Autowired IssuedText text;
  @Autowired TaskService tasks;
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
    String number = received("30000.00");
    ask(number, "30000.00");
    assertThat(desk.open(number)).as("two periods, the second still runs").containsExactly(REPORT);
    assertThat(gate(number))
        .containsExactly(
            "INFORMAR Pago antes del informe: presente primero el informe de avance del período.");
    report(number);
    report(number);
    assertThat(desk.open(number)).containsExactly(REVIEW);
    assertThat(gate(number)).last().isEqualTo("LIBERAR Nada impide el pago.");
    approve(number);
    pay(number, "30000.00");

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
    String number = received("30000.00");
    assertThatThrownBy(
            () -> begin(cases.bare(ContractObject.OBRA, Modality.DIRECTA, "1000.00", "0.00")))
        .hasMessageContaining(
            "Solo quien administra el contrato, o su suplente, solicita sus pagos.");
    assertThatThrownBy(() -> begin("NO-EXISTE")).hasMessageContaining("No hay un contrato");
    ready(number, "30000.00");
    member(MANAGER, "financial", true);
    member("financial-1", "treasury", true);
    try {
      assertThatThrownBy(() -> desk.complete(MANAGER, number, REVIEW, review("APROBAR")))
          .hasMessageContaining("ya intervino")
          .hasMessageContaining("Solicitar pago");
      approve(number);
      assertThatThrownBy(() -> desk.complete("financial-1", number, PAY, paid("30000.00")))
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
    String number = received("10000.00");
    begin(number);
    assertThatThrownBy(() -> request(number, Map.of("gross", "10000.00")))
        .hasMessageContaining("Factura o recibo del contratista");
    invoice(number);
    assertThatThrownBy(() -> request(number, Map.of("gross", "10000.01")))
        .hasMessageContaining(
            "Lo recibido y no pagado ni solicitado es de $10,000.00: no se paga más que eso.");
    assertThatThrownBy(() -> request(number, Map.of("invoiceOn", "2022-05-13")))
        .hasMessageContaining("La fecha de la factura o recibo (13/05/2022) no puede ser futura.");
    assertThatThrownBy(() -> request(number, Map.of("invoice", "---")))
        .hasMessageContaining("Escriba el número de la factura o recibo con sus letras y números.");
    assertThat(count(number, "contract_payment_request")).isZero();
    String invoice = "F " + number;
    request(number, Map.of("gross", "4000.00", "invoice", invoice));

    begin(number);
    assertThatThrownBy(() -> request(number, Map.of("gross", "1.00")))
        .as("the invoice of the other request")
        .hasMessageContaining(
            "Falta la factura o recibo de esta solicitud: cárguelo en el expediente.");
    invoice(number);
    assertThatThrownBy(
            () -> request(number, Map.of("gross", "1.00", "invoice", invoice.replace(' ', '-'))))
        .hasMessageContaining("ya se presentó a pago.");
    assertThatThrownBy(() -> request(number, Map.of("gross", "6000.01")))
        .hasMessageContaining("$6,000.00");
    String other = received("10000.00");
    begin(other);
    invoice(other);
    assertThatThrownBy(() -> request(other, Map.of("gross", "1.00", "invoice", invoice)))
        .as("the same contractor in another contract")
        .hasMessageContaining("ya se presentó a pago.");
    withdraw(other);
    assertThat(desk.ends(other)).containsExactly("endEvent_paymentWithdrawn");
  }

  @Test
  @Demand("B-S31")
  void anUnreportedDelayHoldsEveryPaymentBack() {
    String number = received("10000.00");
    cases.at("2022-05-17"); // O-01 is late since this morning, before any watch
    ask(number, "10000.00");
    assertThat(desk.open(number)).containsExactly(REQUEST);
    assertThat(gate(number)).last().asString().startsWith("RETENER Hay un atraso sin informe");
    assertThat(shown(number, REQUEST, "answer"))
        .contains("Preséntelo a la UACI y solicite de nuevo.");
    cases.start("contract-watch", number, Map.of());
    request(number, Map.of("gross", "10000.00"));
    assertThat(desk.open(number)).containsExactly(REQUEST);
    parts.report(incidents.of(number).get(0));
    request(number, Map.of("gross", "10000.00"));
    assertThat(desk.open(number)).containsExactly(REPORT);
    report(number);
    report(number);
    approve(number);

    cases.at("2022-07-16"); // another obligation became late since the approval
    assertThatThrownBy(() -> pay(number, "10000.00"))
        .hasMessageContaining("La compuerta ya no permite este pago. Hay un atraso sin informe");
    assertThat(payments.cashPaid(number)).isZero();
  }

  @Test
  void missingMinutesHoldItBackAndAnEndedContractIsPaidByItsLiquidation() {
    String number = received("10000.00");
    parts.lose(number);
    ask(number, "10000.00");
    assertThat(gate(number)).last().asString().startsWith("RETENER Falta un acta de recepción");
    parts.find(number);
    cases.within("authority-1", () -> contracts.move(number, ContractState.EXTINGUIDO));
    request(number, Map.of("gross", "10000.00"));
    assertThat(desk.ends(number)).containsExactly("endEvent_paymentRejected");
    assertThat(gate(number))
        .last()
        .isEqualTo("RECHAZAR El contrato terminó: lo que se deba se paga solo en su liquidación.");
  }

  @Test
  void whatIsReturnedIsAskedForAgain() {
    String number = received("10000.00");
    ready(number, "10000.00");
    desk.complete("financial-1", number, REVIEW, review("DEVOLVER"));
    assertThat(shown(number, REQUEST, "answer")).contains(REASON);
    request(number, Map.of("gross", "9000.00"));
    approve(number);
    Map<String, Object> back = new HashMap<>(Map.of("outcome", "DEVOLVER", "reason", REASON));
    desk.complete("treasury-1", number, PAY, back);
    assertThat(desk.open(number)).containsExactly(REQUEST);
    request(number, Map.of("gross", "10000.00"));
    approve(number);
    pay(number, "4000.00");
    assertThatThrownBy(() -> desk.complete("treasury-1", number, PAY, back))
        .hasMessageContaining("Ya se pagó una parte de esta solicitud: pague lo que falta.");
    assertThatThrownBy(() -> pay(number, "6000.01"))
        .hasMessageContaining("Falta pagar $6,000.00: no se paga más que eso.");
    pay(number, "6000.00");
    assertThat(payments.cashPaid(number)).isEqualByComparingTo("10000.00");
    assertThat(desk.ends(number)).containsExactly("endEvent_paid");
    assertThat(cases.documents(number)).filteredOn("contract-payment-voucher"::equals).hasSize(2);
  }

  @Test
  void aTransferPaysOnceAndNotBeforeItsApproval() {
    String number = received("10000.00");
    ready(number, "10000.00");
    approve(number);
    Map<String, Object> part = paid("1000.00");
    assertThatThrownBy(() -> pay(number, with(part, "paidOn", "2022-05-11")))
        .hasMessageContaining(
            "La fecha del pago (11/05/2022) es anterior a la aprobación (12/05/2022).");
    assertThatThrownBy(() -> pay(number, with(part, "paidOn", "2022-05-13")))
        .hasMessageContaining("La fecha del pago (13/05/2022) no puede ser futura.");
    assertThatThrownBy(() -> pay(number, with(part, "reference", null)))
        .hasMessageContaining("Escriba la referencia del banco.");
    assertThatThrownBy(() -> pay(number, with(part, "amount", "0.00")))
        .hasMessageContaining("Escriba cuánto se pagó.");
    pay(number, part);
    assertThatThrownBy(() -> pay(number, part)).hasMessageContaining("ya respalda otro pago.");
    assertThat(payments.cashPaid(number)).isEqualByComparingTo("1000.00");
  }

  /**
   * B.9: accepted 40,000; advance 30,000, of which 12,500 worked off; 2,000 retained; 25,000 paid.
   */
  @Test
  void theFiguresOfTheLiquidationExample() {
    String number = cases.open(ContractObject.OBRA, Modality.LICITACION, "96000.00", "30000.00");
    begin(number);
    invoice(number);
    request(number, Map.of("kind", "ANTICIPO", "gross", "30000.00"));
    assertThat(gate(number)).last().asString().startsWith("RETENER No hay una garantía de buena");
    cases.guarantee(number, GuaranteeKind.ANTICIPO, "30000.00", LocalDate.of(2022, 12, 31));
    assertThatThrownBy(() -> request(number, Map.of("kind", "ANTICIPO", "gross", "30000.01")))
        .hasMessageContaining("El anticipo que falta entregar es de $30,000.00.");
    request(number, Map.of("kind", "ANTICIPO", "gross", "30000.00"));
    approve(number);
    pay(number, "30000.00");
    assertThat(payments.advancePaid(number)).isEqualByComparingTo("30000.00");

    deliver(number, "O-01", "30000.00", "2022-05-12");
    deliver(number, "O-02", "10000.00", "2022-05-12");
    long fine = firm.imposed(number, "3000.00");
    retention("0.05");
    try {
      ready(number, "40000.00");
      approve(number);
      assertThat(shown(number, PAY, "paymentParts"))
          .isEqualTo(
              "Bruto $40,000.00 − amortización del anticipo $12,500.00 − retención $2,000.00 −"
                  + " multas firmes $0.00 = líquido $25,500.00. Falta pagar $25,500.00.");
      pay(number, "25000.00");
    } finally {
      retention("0.00");
    }

    assertThat(payments.accepted(number)).isEqualByComparingTo("40000.00");
    assertThat(payments.amortised(number)).isEqualByComparingTo("12500.00");
    assertThat(payments.advancePending(number)).isEqualByComparingTo("17500.00");
    assertThat(payments.retained(number)).isEqualByComparingTo("2000.00");
    assertThat(payments.cashPaid(number)).isEqualByComparingTo("55000.00");
    assertThat(payments.deducted(fine)).as("not firm").isZero();
    BigDecimal fines = this.fines.accumulated(number);
    assertThat(payments.accepted(number).subtract(payments.cashPaid(number)).subtract(fines))
        .isEqualByComparingTo("-18000.00");
    assertThat(text.of(number, "contract-payment-voucher"))
        .contains("Pagado ahora $25,000.00", "Queda por pagar de esta solicitud $500.00")
        .contains("Anticipo por amortizar $17,500.00", "Retenido $2,000.00");
    pay(number, "500.00");
    assertThat(desk.ends(number)).containsExactly("endEvent_paid", "endEvent_paid");
  }

  @Test
  void firmFinesAreDeductedAndNoOthers() {
    String number = received("10000.00");
    long first = firm.firm(number, "2500.00");
    long appealable = firm.imposed(number, "900.00");
    assertThat(pending.deductible(number)).isEqualByComparingTo("10000.00");
    cases.within(
        "financial-1", () -> pending.deduct(number, first, new BigDecimal("1000.00"), "Orden 1"));
    assertThat(pending.deductible(number)).isEqualByComparingTo("9000.00");
    assertThatThrownBy(() -> order(number, first, "1500.01"))
        .hasMessageContaining("No se puede deducir $1,500.01 de la multa");
    assertThatThrownBy(() -> order(number, appealable, "1.00"))
        .hasMessageContaining("no está firme");
    assertThatThrownBy(() -> order(number, first, "9000.01"))
        .hasMessageContaining("De los pagos pendientes se pueden deducir $9,000.00");

    ready(number, "10000.00");
    approve(number);
    assertThat(shown(number, PAY, "paymentParts")).contains("multas firmes $2,500.00 = líquido");
    pay(number, "7500.00");
    assertThat(payments.deducted(first)).isEqualByComparingTo("2500.00");
    assertThat(payments.finesDeducted(number)).isEqualByComparingTo("2500.00");
    assertThat(fines.find(first).orElseThrow().state()).isEqualTo(FineState.PAGADA);
    assertThat(fines.find(appealable).orElseThrow().state()).isEqualTo(FineState.IMPUESTA);
    assertThat(pending.deductible(number)).isZero();
    assertThat(text.of(number, "contract-payment-voucher"))
        .contains("Multas firmes deducidas $2,500.00", "Líquido $7,500.00");
  }

  @Test
  void aFineMayTakeAllOfAPaymentAndAContractMayForbidIt() {
    String number = received("1000.00");
    long fine = firm.firm(number, "1500.00");
    ready(number, "1000.00");
    approve(number);
    pay(number, with(with(paid("0.00"), "reference", null), "paidOn", "2022-05-12"));
    assertThat(payments.cashPaid(number)).isZero();
    assertThat(payments.deducted(fine)).isEqualByComparingTo("1000.00");
    assertThat(fines.find(fine).orElseThrow().state()).isEqualTo(FineState.FIRME);
    assertThat(text.of(number, "contract-payment-voucher"))
        .contains("Sin transferencia", "Pagado ahora $0.00");

    String other = received("1000.00");
    firm.firm(other, "400.00");
    sql.sql("update contract set deducts_fines = false where case_number = ?")
        .param(other)
        .update();
    assertThat(pending.deductible(other)).isZero();
    ready(other, "1000.00");
    approve(other);
    pay(other, "1000.00");
    assertThat(payments.cashPaid(other)).isEqualByComparingTo("1000.00");
  }

  private void member(String person, String group, boolean is) {
    if (is) {
      identity.createMembership(person, group);
    } else {
      identity.deleteMembership(person, group);
    }
  }

  private String received(String amount) {
    String number = cases.open();
    deliver(number, "O-01", amount, "2022-05-12");
    return number;
  }

  private void deliver(String number, String code, String amount, String on) {
    long id = obligations.named(number, code).id();
    cases.within(
        MANAGER,
        () -> obligations.deliver(new Delivery(id, new BigDecimal(amount), LocalDate.parse(on))));
  }

  private void begin(String number) {
    desk.start(MANAGER, PROCESS, Map.of("contract", number));
  }

  private void invoice(String number) {
    cases.hand("contractor-1", number, "contract-invoice");
  }

  private void ask(String number, String gross) {
    begin(number);
    invoice(number);
    request(number, Map.of("gross", gross));
  }

  /** Asked for and reported, so that it is with the financial unit. */
  private void ready(String number, String gross) {
    ask(number, gross);
    while (!desk.tasks(number, REPORT).isEmpty()) {
      report(number);
    }
  }

  private void request(String number, Map<String, Object> changes) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-request-payment"));
    fields.put("invoice", "F-%s-%d".formatted(number, numbers.incrementAndGet()));
    fields.putAll(changes);
    desk.complete(MANAGER, first(number, REQUEST), fields);
  }

  private void withdraw(String number) {
    desk.complete(
        MANAGER,
        first(number, REQUEST),
        Map.of("action", "DESISTIR", "note", "El contratista anuló la factura."));
  }

  private void report(String number) {
    desk.complete(MANAGER, number, REPORT, FormExamples.of("contract-report-progress"));
  }

  private static Map<String, Object> review(String decision) {
    return Map.of("review", decision, "reason", REASON);
  }

  private void approve(String number) {
    desk.complete("financial-1", number, REVIEW, review("APROBAR"));
  }

  private Map<String, Object> paid(String amount) {
    Map<String, Object> fields = new HashMap<>(FormExamples.of("contract-pay"));
    fields.remove("reason");
    fields.put("amount", amount);
    fields.put("paidOn", "2022-05-12");
    fields.put("reference", "TRF-%s-%d".formatted(amount, numbers.incrementAndGet()));
    return fields;
  }

  private void pay(String number, String amount) {
    pay(number, paid(amount));
  }

  private void pay(String number, Map<String, Object> fields) {
    desk.complete("treasury-1", number, PAY, fields);
  }

  private void order(String number, long proceeding, String amount) {
    cases.within(
        "financial-1", () -> pending.deduct(number, proceeding, new BigDecimal(amount), "Orden 2"));
  }

  private static Map<String, Object> with(Map<String, Object> fields, String key, String value) {
    Map<String, Object> changed = new HashMap<>(fields);
    changed.put(key, value);
    changed.values().removeIf(one -> one == null);
    return changed;
  }

  private Task first(String number, String key) {
    List<Task> open = desk.tasks(number, key);
    return open.get(open.size() - 1);
  }

  private String shown(String number, String task, String variable) {
    return (String) tasks.getVariableLocal(desk.task(number, task).getId(), variable);
  }

  private List<String> gate(String number) {
    return sql.sql(
            """
            select a.result, a.reason from contract_payment_act a
            join contract_payment_request r on r.id = a.request_id
            where r.contract_case = ? and a.step = 'COMPUERTA' order by a.id""")
        .param(number)
        .query((row, n) -> row.getString("result") + " " + row.getString("reason"))
        .list();
  }

  private int count(String number, String table) {
    return sql.sql("select count(*) from " + table + " where contract_case = ?")
        .param(number)
        .query(Integer.class)
        .single();
  }

  private void retention(String share) {
    sql.sql(
            "update parameter set parameter_value = ? where parameter_key ="
                + " 'contracts.payment.retention'")
        .param(share)
        .update();
  }
}
