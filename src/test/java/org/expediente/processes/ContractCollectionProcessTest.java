package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.expediente.procedures.contracts.collection.FinePayment;
import org.expediente.procedures.contracts.collection.FinePayments;
import org.expediente.procedures.contracts.collection.PaymentWay;
import org.expediente.procedures.contracts.fine.FineComputation;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.expediente.testkit.ProcessCoverage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A firm fine of 150.00 until it is paid: the four ways, in their order. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ContractCollectionProcessTest {
  private static final String PROCESS = "contract-collection";
  private static final String DEBT = "contract-fine-debt";
  private static final String CLAIM = "contract-guarantee-claim";
  private static final String PAY = "userTask_registerFinePayment";
  private static final String DEDUCT = "userTask_orderDeduction";
  private static final String CHOOSE = "userTask_chooseCollection";
  private static final String GUARANTOR = "userTask_registerGuaranteePayment";
  private static final String LATER = "userTask_registerDebtPayment";
  private static final String OVERDUE = "timerBoundary_paymentOverdue";

  private final AtomicInteger receipts = new AtomicInteger();

  @Autowired Desk desk;
  @Autowired ContractCase contract;
  @Autowired FineDesk fine;
  @Autowired TerminationCase termination;
  @Autowired Doubles doubles;
  @Autowired PaymentsDouble pending;
  @Autowired FinePayments payments;
  @Autowired Fines fines;
  @Autowired Proceedings proceedings;
  @Autowired IssuedText issued;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  private String deployment;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
    coverage.restart(DEBT);
    deployment = doubles.deploy(List.of(CLAIM, "contract-hearing", "contract-appeal"));
  }

  @BeforeEach
  void today() {
    contract.at("2022-06-28");
    pending.set("0.00");
  }

  @AfterEach
  void forgive() {
    pending.leave();
    sql.sql("update contract_fine set state = 'PAGADA' where state in ('FIRME', 'EN_COBRO')")
        .update(); // no other test's contractor is a debtor
  }

  @AfterAll
  void everyElementWasPassed() {
    doubles.remove(deployment);
    assertThat(coverage.missed(PROCESS)).isEmpty();
    assertThat(coverage.missed("contract-fine-debt")).isEmpty();
  }

  @Test
  void nothingIsCollectedBeforeItIsFirm() {
    String number = contract.open();
    long id = fine.proceeding(number, "O-01");
    Map<String, Object> variables = Map.of("proceedingId", id);
    assertThatThrownBy(() -> contract.start(PROCESS, number, variables))
        .hasMessageContaining("No se ha impuesto una multa que cobrar.");
    FineComputation made = fine.compute(number, id, FineStage.FINAL, contract.today(), 0, "O-01");
    contract.within("authority-1", () -> fines.impose(id, made));
    assertThatThrownBy(() -> contract.start(PROCESS, number, variables))
        .hasMessageContaining("La multa todavía no está firme: no puede cobrarse");
    assertThatThrownBy(() -> deduct(id, "1.00"))
        .hasMessageContaining("La multa todavía no está firme");
    contract.within("authority-1", () -> fines.move(id, FineState.REVOCADA));
    assertThatThrownBy(() -> contract.start(PROCESS, number, variables))
        .hasMessageContaining("La multa fue revocada: no se cobra.");
    assertThat(desk.open(number)).isEmpty();
  }

  @Test
  @Demand("B-S17")
  void theContractorPaysInPartsAndTheTermStays() {
    String number = contract.open();
    long id = owing(number);
    assertThat(desk.task(number, PAY).getDueDate()).isEqualTo("2022-07-01T23:59:59");
    assertThat(fine.shown(number, PAY, "debtShown"))
        .isEqualTo(
            "Multa de $150.00, firme desde el 28/06/2022 (hace 0 días). Pagado: $0.00. Falta: $150.00.");
    contract.at("2022-06-30");
    pay(number, PAY, "100.00");
    assertThat(desk.task(number, PAY).getDueDate()).isEqualTo("2022-07-01T23:59:59");
    assertThat(fine.shown(number, PAY, "debtShown"))
        .contains("(hace 2 días). Pagado: $100.00. Falta: $50.00.");
    pay(number, PAY, "50.00");
    assertThat(desk.ends(number)).containsExactly("endEvent_finePaid");
    assertThat(fine.fine(id).state()).isEqualTo(FineState.PAGADA);
    assertThat(fine.fine(id).paidOn()).isEqualTo("2022-06-30");
    assertThat(payments.of(id)).hasSize(2);
    assertThat(fine.acts(number)).contains("contracts.finePayment");
    assertThatThrownBy(() -> deduct(id, "0.01")).hasMessageContaining("ya está pagada");
  }

  @Test
  void aReceiptCountsOnceAndForNoMoreThanIsOwed() {
    String number = contract.open();
    long id = owing(number);
    Map<String, Object> half = receipt("75.00");
    assertThatThrownBy(() -> desk.complete("treasury-1", number, PAY, half))
        .hasMessageContaining("Falta el recibo de ingreso de este pago");
    contract.hand("treasury-1", number, "contract-fine-receipt");
    refused(number, Map.of("amount", "150.01"), "Faltan por pagar $150.00 y el comprobante dice");
    refused(number, Map.of("paidOn", "2022-06-29"), "La fecha del pago no puede ser futura.");
    refused(number, Map.of("paidOn", "2022-06-27"), "El pago no puede ser anterior a la multa");
    refused(number, Map.of("receipt", "---"), "Escriba el número del comprobante.");
    desk.complete("treasury-1", number, PAY, half);

    contract.at("2022-06-29");
    contract.hand("treasury-1", number, "contract-fine-receipt");
    Map<String, Object> twin = new HashMap<>(half);
    twin.put("receipt", half.get("receipt").toString().toLowerCase(java.util.Locale.ROOT) + " ");
    assertThatThrownBy(() -> desk.complete("treasury-1", number, PAY, twin))
        .hasMessageContaining("ya está registrado: no se registra dos veces");
    assertThat(payments.rest(id)).isEqualByComparingTo("75.00");
  }

  @Test
  void whatWasNotPaidIsDeductedAsFarAsItGoes() {
    String number = contract.open();
    long id = owing(number);
    pay(number, PAY, "30.00");
    pending.set("500.00");
    desk.expire(number, OVERDUE);
    assertThat(fine.shown(number, DEDUCT, "deductibleShown")).isEqualTo("$500.00");
    order(number);
    assertThat(desk.ends(number)).containsExactly("endEvent_finePaid");
    assertThat(payments.of(id))
        .extracting(FinePayment::way, FinePayment::amount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(PaymentWay.PAGO, new BigDecimal("30.00")),
            org.assertj.core.groups.Tuple.tuple(PaymentWay.DESCUENTO, new BigDecimal("120.00")));
    assertThat(pending.taken()).isEqualByComparingTo("120.00");
  }

  @Test
  void aContractThatDoesNotAllowItIsNotDeductedFrom() {
    String number = contract.open();
    owing(number);
    pending.set("500.00");
    sql.sql("update contract set deducts_fines = false where case_number = ?")
        .param(number)
        .update();
    desk.expire(number, OVERDUE);
    assertThat(desk.open(number)).containsExactly(CHOOSE);
  }

  @Test
  void paymentsThatWereMadeMeanwhileLeaveNothingToDeduct() {
    String number = contract.open();
    long id = owing(number);
    pending.set("10.00");
    desk.expire(number, OVERDUE);
    pending.set("0.00");
    order(number);
    assertThat(payments.of(id)).isEmpty();
    assertThat(desk.open(number)).containsExactly(CHOOSE);
  }

  @Test
  void aGuaranteeAnswersOnlyWhereItsTextSaysSo() {
    String number = contract.open();
    long id = owing(number);
    desk.expire(number, OVERDUE);
    assertThat(fine.shown(number, CHOOSE, "guaranteesShown")).contains("por $4,520.00, hasta el");
    Map<String, Object> silent = way("GARANTIA");
    silent.remove("clause");
    assertThatThrownBy(() -> desk.complete("legal-1", number, CHOOSE, silent))
        .hasMessageContaining("Transcriba la cláusula del contrato o de la garantía");
    desk.complete("legal-1", number, CHOOSE, way("GARANTIA"));
    long claim = proceedings.ofContract(number).get(1).id();
    assertThat(proceedings.find(claim).kind()).isEqualTo(ProceedingKind.EJECUCION_GARANTIA);
    assertThat(proceedings.obligations(claim)).isEqualTo(proceedings.obligations(id));
    assertThat(proceedings.followed(claim)).contains(id);
    doubles.end(number, CLAIM);
    assertThatThrownBy(() -> pay(number, GUARANTOR, "150.00"))
        .hasMessageContaining("El fiador ha pagado $0.00 por esta multa: no se registra más");
    termination.paid(claim, number, "150.00");
    pay(number, GUARANTOR, "150.00");
    assertThat(desk.ends(number)).contains("endEvent_finePaid");
    assertThat(payments.of(id).get(0).way()).isEqualTo(PaymentWay.GARANTIA);
    assertThat(fine.fine(id).state()).isEqualTo(FineState.PAGADA);
  }

  @Test
  void anExpiredGuaranteeIsNoWay() {
    String number = contract.open();
    owing(number);
    desk.expire(number, OVERDUE);
    sql.sql("update contract_guarantee set valid_to = ? where contract_case = ?")
        .params(java.time.LocalDate.of(2022, 6, 30), number)
        .update();
    assertThatThrownBy(() -> desk.complete("legal-1", number, CHOOSE, way("GARANTIA")))
        .hasMessageContaining("No hay una garantía de cumplimiento que pueda reclamarse hoy.");
  }

  @Test
  @Demand({"B-S17", "B-S24"})
  void whatNobodyPaidGoesToTheAttorneyGeneralAndIsNotForgotten() {
    String number = contract.open();
    long id = owing(number);
    pay(number, PAY, "20.00");
    desk.expire(number, OVERDUE);
    desk.complete("legal-1", number, CHOOSE, way("GARANTIA"));
    doubles.end(number, CLAIM);
    desk.complete("treasury-1", number, GUARANTOR, new HashMap<>(Map.of("received", "NO")));
    assertThat(desk.ends(number)).contains("endEvent_fineReferred");
    assertThat(fine.fine(id).state()).isEqualTo(FineState.EN_COBRO);
    assertThat(fine.fine(id).owed()).as("bars new contracts").isTrue();
    assertThat(fine.notices(number))
        .contains("legal contracts.fine.referred", "audit contracts.fine.unpaid");
    assertThat(issued.of(number, "contract-collection-certificate"))
        .contains("debe a este Ministerio $130.00", "Multa impuesta $150.00", "$20.00")
        .contains("O-01, 43 días de atraso", "28 de junio de 2022", "Fiscalía General");

    assertThat(desk.open(number)).containsExactly(LATER);
    desk.expire(number, "timerBoundary_debtAging");
    assertThat(fine.notices(number))
        .contains("legal contracts.fine.aging", "audit contracts.fine.aging");
    pay(number, LATER, "30.00");
    assertThat(fine.shown(number, LATER, "debtShown")).contains("Falta: $100.00.");
    pay(number, LATER, "100.00");
    assertThat(desk.ends(number)).contains("endEvent_debtPaid");
    assertThat(fine.fine(id).state()).isEqualTo(FineState.PAGADA);
  }

  @Test
  void aDeductionByWhoPaysEndsTheCollectionWhereverItWaits() {
    String waiting = contract.open();
    long id = owing(waiting);
    deduct(id, "100.00");
    assertThat(desk.open(waiting)).containsExactly(PAY);
    deduct(id, "50.00");
    assertThat(desk.ends(waiting)).containsExactly("endEvent_finePaid");
    assertThat(fine.fine(id).state()).isEqualTo(FineState.PAGADA);

    String choosing = contract.open();
    long second = owing(choosing);
    desk.expire(choosing, OVERDUE);
    deduct(second, "150.00");
    assertThat(desk.ends(choosing)).containsExactly("endEvent_finePaid");

    contract.at("2022-06-28");
    String referred = contract.open();
    long third = owing(referred);
    desk.expire(referred, OVERDUE);
    desk.complete("legal-1", referred, CHOOSE, way("FISCALIA"));
    deduct(third, "150.00");
    assertThat(desk.ends(referred)).contains("endEvent_debtDeducted");
    assertThat(fine.fine(third).state()).isEqualTo(FineState.PAGADA);
  }

  @Test
  void theFineIsCollectedByItsOwnProceedingAndClosesWithIt() {
    contract.at("2022-06-20");
    String number = contract.open();
    long id = fine.proceeding(number, "O-01");
    contract.start("contract-fine", number, Map.of("proceedingId", id));
    fine.deliver(number, "O-01", "30000.00", "2022-06-20");
    doubles.end(number, "contract-hearing");
    fine.draft(number, Map.of());
    fine.decide(number, "IMPONER", Map.of());
    assertThat(desk.open(number)).as("not firm, not collected").isEmpty();
    doubles.end(number, "contract-appeal", "appealResult", "FIRME");
    assertThat(desk.open(number)).containsExactly("userTask_registerFine", PAY);
    pay(number, PAY, "1087.50");
    desk.complete(
        "procurement-1",
        number,
        "userTask_registerFine",
        FineDesk.form("contract-register-fine", Map.of("registeredOn", "2022-06-20")));
    assertThat(desk.ends(number)).contains("endEvent_finePaid", "endEvent_fineRegistered");
    assertThat(fine.fine(id).state()).isEqualTo(FineState.PAGADA);
    assertThat(proceedings.find(id).state()).isEqualTo(ProceedingState.CERRADO);
  }

  /** A firm fine of 150.00 about O-01 whose collection has begun. */
  private long owing(String number) {
    long id = fine.firm(number, "150.00");
    contract.start(PROCESS, number, Map.of("proceedingId", id));
    return id;
  }

  private void pay(String number, String task, String amount) {
    contract.hand("treasury-1", number, "contract-fine-receipt");
    Map<String, Object> fields = receipt(amount);
    if (task.equals(GUARANTOR)) {
      fields.put("received", "SI");
    }
    desk.complete("treasury-1", number, task, fields);
  }

  private Map<String, Object> receipt(String amount) {
    return new HashMap<>(
        Map.of(
            "amount",
            amount,
            "paidOn",
            contract.today().toString(),
            "receipt",
            "RI-PRUEBA-" + receipts.incrementAndGet()));
  }

  private void refused(String number, Map<String, Object> wrong, String why) {
    Map<String, Object> fields = receipt("75.00");
    fields.putAll(wrong);
    assertThatThrownBy(() -> desk.complete("treasury-1", number, PAY, fields))
        .hasMessageContaining(why);
  }

  private void order(String number) {
    desk.complete(
        "financial-1",
        number,
        DEDUCT,
        Map.of("reference", "OD-PRUEBA-" + receipts.incrementAndGet()));
  }

  private static Map<String, Object> way(String way) {
    Map<String, Object> fields =
        FineDesk.form("contract-choose-fine-collection", Map.of("collectionWay", way));
    if (way.equals("FISCALIA")) {
      fields.remove("clause");
    }
    return fields;
  }

  /** As the part that pays does it. */
  private void deduct(long id, String amount) {
    contract.within(
        "treasury-1",
        () ->
            payments.deducted(
                new FinePayment(
                    id,
                    PaymentWay.DESCUENTO,
                    new BigDecimal(amount),
                    contract.today(),
                    "PAGO-" + receipts.incrementAndGet())));
  }
}
