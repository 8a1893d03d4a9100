package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.expediente.procedures.contracts.collection.FinePayment;
import org.expediente.procedures.contracts.collection.FinePayments;
import org.expediente.procedures.contracts.collection.PaymentWay;
import org.expediente.procedures.contracts.contract.ContractObject;
import org.expediente.procedures.contracts.contract.Modality;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.expediente.procedures.contracts.payment.ContractPayments;
import org.expediente.procedures.contracts.payment.PendingDeductions;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.IssuedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
class ContractPaymentFiguresTest {
  private static final String PAY = ContractPaymentDesk.PAY;

  @Autowired Desk desk;
  @Autowired ContractCase cases;
  @Autowired ContractPaymentDesk pay;
  @Autowired ContractFines firm;
  @Autowired Fines fines;
  @Autowired ContractPayments payments;
  @Autowired PendingDeductions pending;
  @Autowired Proceedings proceedings;
  @Autowired IssuedText text;
  @Autowired JdbcClient sql;
  @Autowired FinePayments collected;
  @Autowired Clock clock;

  @BeforeEach
  void afterTheFirstDelivery() {
    cases.at("2022-05-12");
  }

  /**
   * B.9: accepted 40,000; advance 30,000, of which 12,500 worked off; 2,000 retained; 25,000 paid.
   */
  @Test
  void theFiguresOfTheLiquidationExample() {
    String number = cases.open(ContractObject.OBRA, Modality.LICITACION, "96000.00", "30000.00");
    pay.begin(number);
    pay.invoice(number);
    pay.request(number, Map.of("kind", "ANTICIPO", "gross", "30000.00"));
    assertThat(pay.gate(number))
        .last()
        .asString()
        .startsWith("RETENER No hay una garantía de buena");
    cases.guarantee(number, GuaranteeKind.ANTICIPO, "30000.00", LocalDate.of(2022, 12, 31));
    assertThatThrownBy(() -> pay.request(number, Map.of("kind", "ANTICIPO", "gross", "30000.01")))
        .hasMessageContaining("El anticipo que falta entregar es de $30,000.00.");
    pay.request(number, Map.of("kind", "ANTICIPO", "gross", "30000.00"));
    pay.approve(number);
    pay.pay(number, "30000.00");
    assertThat(payments.advancePaid(number)).isEqualByComparingTo("30000.00");

    pay.deliver(number, "O-01", "30000.00", "2022-05-12");
    pay.deliver(number, "O-02", "10000.00", "2022-05-12");
    long fine = firm.imposed(number, "3000.00");
    retention("0.05");
    try {
      pay.ready(number, "40000.00");
      pay.approve(number);
      assertThat(pay.shown(number, PAY, "paymentParts"))
          .isEqualTo(
              "Bruto $40,000.00 − amortización del anticipo $12,500.00 − retención $2,000.00 −"
                  + " multas firmes $0.00 = líquido $25,500.00. Falta pagar $25,500.00.");
      pay.pay(number, "25000.00");
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
    pay.pay(number, "500.00");
    assertThat(desk.ends(number)).containsExactly("endEvent_paid", "endEvent_paid");
  }

  @Test
  void everyPartOfAnAdvanceIsGuaranteed() {
    String number = cases.open(ContractObject.OBRA, Modality.LICITACION, "96000.00", "20000.00");
    cases.guarantee(number, GuaranteeKind.ANTICIPO, "10000.00", LocalDate.of(2022, 12, 31));
    for (int part = 1; part <= 2; part++) {
      pay.begin(number);
      pay.invoice(number);
      pay.request(number, Map.of("kind", "ANTICIPO", "gross", "10000.00"));
      if (part == 1) {
        pay.approve(number);
        pay.pay(number, "10000.00");
      }
    }
    assertThat(pay.gate(number))
        .as("the guarantee covers the first half alone")
        .last()
        .asString()
        .startsWith("RETENER No hay una garantía de buena");
  }

  @Test
  void whatWasResolvedToEndIsPaidByItsLiquidationAlone() {
    String number = pay.received("10000.00");
    AtomicLong id = new AtomicLong();
    cases.within(
        "authority-1",
        () -> {
          id.set(proceedings.open(number, ProceedingKind.CADUCIDAD));
          proceedings.resolve(id.get(), "DECLARADA");
        });
    pay.ask(number, "1000.00");
    assertThat(pay.gate(number)).last().asString().startsWith("RECHAZAR El contrato terminó");
    cases.within("authority-1", () -> proceedings.firm(id.get(), "REVOCADA"));
    pay.ask(number, "1000.00");
    assertThat(pay.gate(number)).last().asString().as("it goes on").startsWith("INFORMAR");
  }

  @Test
  void firmFinesAreDeductedAndNoOthers() {
    String number = pay.received("10000.00");
    long first = firm.firm(number, "2500.00");
    long appealable = firm.imposed(number, "900.00");
    assertThat(pending.deductible(number)).isEqualByComparingTo("10000.00");
    BigDecimal ordered = new BigDecimal("1000.00");
    cases.within(
        "financial-1",
        () -> {
          pending.deduct(number, first, ordered, "Orden 1");
          LocalDate today = LocalDate.now(clock);
          collected.deducted(
              new FinePayment(first, PaymentWay.DESCUENTO, ordered, today, "Orden 1 " + number));
        });
    assertThat(pending.deductible(number)).isEqualByComparingTo("9000.00");
    assertThatThrownBy(() -> order(number, first, "1500.01"))
        .hasMessageContaining("No se puede deducir $1,500.01 de la multa");
    assertThatThrownBy(() -> order(number, appealable, "1.00"))
        .hasMessageContaining("no está firme");
    assertThatThrownBy(() -> order(number, first, "9000.01"))
        .hasMessageContaining("De los pagos pendientes se pueden deducir $9,000.00");

    pay.ready(number, "10000.00");
    pay.approve(number);
    assertThat(pay.shown(number, PAY, "paymentParts"))
        .contains("multas firmes $2,500.00 = líquido");
    pay.pay(number, "7500.00");
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
    String number = pay.received("1000.00");
    long fine = firm.firm(number, "1500.00");
    pay.ready(number, "1000.00");
    pay.approve(number);
    pay.pay(
        number, pay.with(pay.with(pay.paid("0.00"), "reference", null), "paidOn", "2022-05-12"));
    assertThat(payments.cashPaid(number)).isZero();
    assertThat(payments.deducted(fine)).isEqualByComparingTo("1000.00");
    assertThat(fines.find(fine).orElseThrow().state()).isEqualTo(FineState.FIRME);
    assertThat(text.of(number, "contract-payment-voucher"))
        .contains("Sin transferencia", "Pagado ahora $0.00");

    String other = pay.received("1000.00");
    firm.firm(other, "400.00");
    sql.sql("update contract set deducts_fines = false where case_number = ?")
        .param(other)
        .update();
    assertThat(pending.deductible(other)).isZero();
    pay.ready(other, "1000.00");
    pay.approve(other);
    pay.pay(other, "1000.00");
    assertThat(payments.cashPaid(other)).isEqualByComparingTo("1000.00");
  }

  private void order(String number, long proceeding, String amount) {
    cases.within(
        "financial-1", () -> pending.deduct(number, proceeding, new BigDecimal(amount), "Orden 2"));
  }

  private void retention(String share) {
    sql.sql(
            "update parameter set parameter_value = ? where parameter_key ="
                + " 'contracts.payment.retention'")
        .param(share)
        .update();
  }
}
