package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.casefile.Notices;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.ObjectionState;
import org.expediente.procedures.funds.ledger.Objections;
import org.expediente.procedures.funds.payment.DirectPayment;
import org.expediente.procedures.funds.payment.DirectPayments;
import org.expediente.procedures.funds.payment.PaymentState;
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

/** Every way that an invoice can take. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsDirectPaymentProcessTest {
  private static final String PROCESS = "funds-direct-payment";

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired PaymentDesk desks;
  @Autowired DirectPayments payments;
  @Autowired Balances balances;
  @Autowired Objections objections;
  @Autowired Notices notices;
  @Autowired ProcessCoverage coverage;
  @Autowired JdbcClient sql;

  @BeforeAll
  void restart() {
    coverage.restart(PROCESS);
  }

  @BeforeEach
  void today() {
    agreement.at(PaymentDesk.TODAY);
  }

  @AfterAll
  void everyElementWasPassed() {
    assertThat(coverage.missed(PROCESS)).isEmpty();
  }

  @Test
  @Demand({"A-S01", "A-S18", "A-S21", "A-S22", "A-S35"})
  void onlyDistinctActivePersonsArePaidForAndTheRestIsObjected() {
    String number = desks.open();
    List<String> served = hundredAndTwenty(number);
    DirectPayment crossed = desks.bill(number, served, "35.00", Map.of());
    assertThat(crossed.payable()).isEqualByComparingTo("3955.00");
    assertThat(crossed.objected()).isEqualByComparingTo("245.00");
    assertThat(desks.findings(number))
        .containsExactly(
            "De 120 unidades facturadas son pagables 113 (4 repetidas, 3 sin un día activo en el"
                + " período). Lo debido es $3,955.00 de $4,200.00.");
    assertThat(sample(number)).hasSize(12);

    desks.finish(number);

    DirectPayment paid = desks.last(number);
    assertThat(paid.state()).isEqualTo(PaymentState.PAGADA);
    assertThat(balances.of(number).paidDirectly()).isEqualByComparingTo("3955.00");
    assertThat(balances.of(number).committed()).isZero();
    assertThat(objections.of(number))
        .singleElement()
        .satisfies(
            objection -> {
              assertThat(objection.amount()).isEqualByComparingTo("245.00");
              assertThat(objection.raisedBy()).isEqualTo("financial-1");
            });
    assertThat(agreement.documents(number))
        .contains("direct-payment-minutes", "direct-payment-voucher");
    assertThat(notices.of(number)).anyMatch(notice -> notice.text().contains("pagó una factura"));
    assertThat(payments.served(number)).isEqualTo(113);
    assertThat(payments.costPerPerson(number))
        .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("35.00"));
    assertThat(desk.ends(number)).contains("endEvent_invoicePaid");
  }

  @Test
  void nobodyActiveIsReturnedAndMayComeAgainInTheSameCaseOnly() {
    String number = desks.open();
    sql.sql("update fund_beneficiary set left_on = ? where case_number = ?")
        .params(LocalDate.of(2027, 6, 1), number)
        .update();
    desks.bill(number, PaymentDesk.persons(3), "35.00", Map.of("fiscalNumber", "VUELVE-" + number));
    assertThat(desks.last(number).state()).isEqualTo(PaymentState.DEVUELTA);
    assertThat(desks.last(number).returnReason())
        .isEqualTo("Ninguna persona facturada es pagable: 3 sin un día activo en el período.");
    assertThat(desk.ends(number)).containsExactly("endEvent_invoiceReturned");

    String other = desks.open();
    desks.hand(other, PaymentDesk.persons(2));
    assertThatThrownBy(
            () ->
                desks.register(
                    other, desks.invoice(2, "35.00", Map.of("fiscalNumber", "vuelve " + number))))
        .hasMessageContaining("Documento ya rendido en " + number + " el 05/07/2027.");

    sql.sql("update fund_beneficiary set left_on = null where case_number = ?")
        .param(number)
        .update();
    desks.bill(number, PaymentDesk.persons(3), "35.00", Map.of("fiscalNumber", "vuelve" + number));
    assertThat(desks.last(number).payable()).isEqualByComparingTo("105.00");
  }

  @Test
  void anotherPriceIsPaidNothingUntilItIsCorrectedWithADocument() {
    String number = desks.open();
    DirectPayment observed = desks.bill(number, PaymentDesk.persons(10), "36.00", Map.of());
    assertThat(observed.state()).isEqualTo(PaymentState.OBSERVADA);
    assertThat(observed.payable()).isZero();
    assertThat(desks.findings(number))
        .first()
        .isEqualTo("El precio unitario facturado ($36.00) difiere del precio del plan ($35.00).");
    Map<String, Object> corrected = new HashMap<>(desks.invoice(10, "35.00", Map.of()));
    corrected.remove("supplier");
    corrected.put("decision", "CORREGIR");
    assertThatThrownBy(() -> resolve(number, corrected))
        .hasMessageContaining("Cargue primero el documento que respalda la corrección");
    agreement.uploadPdf("ngo-1", number, "supplier-invoice");
    resolve(number, corrected);
    assertThat(desks.last(number).payable()).isEqualByComparingTo("350.00");
    desks.finish(number);
    assertThat(objections.of(number)).isEmpty();
  }

  @Test
  void whatCannotBeResolvedGoesBack() {
    String refused = desks.open();
    desks.bill(refused, PaymentDesk.persons(2), "36.00", Map.of());
    desks.decide("program-manager-1", refused, "userTask_resolveObservation", "REPETIR");
    assertThat(desks.last(refused).round()).isEqualTo(2);
    assertThatThrownBy(
            () ->
                desks.decide("program-manager-1", refused, "userTask_resolveObservation", "CUENTA"))
        .hasMessageContaining("La cuenta de la factura no está observada.");
    desks.refuse("program-manager-1", refused, "userTask_resolveObservation", "DEVOLVER");
    assertThat(desks.last(refused).returnReason()).isEqualTo(PaymentDesk.REASON);

    String silent = desks.open();
    desks.bill(silent, PaymentDesk.persons(2), "36.00", Map.of());
    desk.expire(silent, "timerBoundary_resolutionDue");
    assertThat(desks.last(silent).returnReason())
        .isEqualTo("Venció el plazo para resolver las observaciones.");
    assertThat(notices.of(silent)).anyMatch(n -> n.text().contains("se devolvió una factura"));
  }

  @Test
  void anotherAccountIsValidatedByOthersAndWaits() {
    String number = desks.open();
    desks.bill(number, PaymentDesk.persons(5), "35.00", Map.of("account", "999888777"));
    assertThat(desks.findings(number))
        .containsExactly("La cuenta difiere de la validada el 10/12/2026.");
    desks.decide("program-manager-1", number, "userTask_resolveObservation", "CUENTA");
    account(number, "RECHAZAR");
    assertThat(desks.findings(number))
        .containsExactly("La cuenta difiere de la validada el 10/12/2026.");
    desks.decide("program-manager-1", number, "userTask_resolveObservation", "CUENTA");
    account(number, "VALIDAR");
    assertThat(desks.findings(number))
        .containsExactly(
            "La cuenta nueva se validó el 05/07/2027 y se puede usar desde el 08/07/2027.");
    desks.decide("program-manager-1", number, "userTask_resolveObservation", "CUENTA");
    assertThatThrownBy(() -> account(number, "VALIDAR"))
        .hasMessageContaining("Ya hay un cambio de cuenta de este proveedor en espera.");
    account(number, "RECHAZAR");
    agreement.at(LocalDate.of(2027, 7, 8));
    desks.decide("program-manager-1", number, "userTask_resolveObservation", "REPETIR");
    desks.confirm(number, 0);
    desks.control(number);
    desks.authorise(number);
    desks.pay(number, Map.of("account", "999888777", "paidOn", "2027-07-08"));
    assertThat(desks.last(number).state()).isEqualTo(PaymentState.PAGADA);
  }

  @Test
  @Demand("A-S08")
  void phantomsOfTheSampleReturnTheInvoiceAndAreReported() {
    String number = desks.open();
    desks.bill(number, 10);
    desks.confirm(number, 1);
    assertThat(desks.last(number).state()).isEqualTo(PaymentState.DEVUELTA);
    assertThat(desks.last(number).returnReason())
        .isEqualTo("De 5 personas consultadas confirmaron el servicio 4.");
    assertThat(
            sql.sql("select type from fund_incident where case_number = ?")
                .param(number)
                .query(String.class)
                .list())
        .containsExactly("BENEFICIARIOS_FANTASMA");
  }

  @Test
  void priorControlRepeatsTheCheckOrSendsBack() {
    String number = desks.open();
    desks.bill(number, 10);
    desks.confirm(number, 0);
    sql.sql(
            "update fund_beneficiary set left_on = ? where case_number = ? and internal_id = 'B-001'")
        .params(LocalDate.of(2027, 5, 31), number)
        .update();
    assertThatThrownBy(() -> desks.control(number))
        .hasMessageContaining("Lo pagable era $350.00 y hoy es $315.00");
    desks.decide("financial-1", number, "userTask_controlPayment", "REPETIR");
    assertThat(desks.last(number).payable()).isEqualByComparingTo("315.00");
    desks.confirm(number, 0);
    desks.refuse("financial-1", number, "userTask_controlPayment", "DEVOLVER");
    assertThat(desks.last(number).state()).isEqualTo(PaymentState.DEVUELTA);
    assertThat(balances.of(number).committed()).isZero();
  }

  @Test
  void whatIsRefusedOrNotPaidFreesTheCreditAndTheObjection() {
    for (boolean byAuthority : List.of(true, false)) {
      String number = desks.open();
      desks.bill(number, List.of("B-001", "B-001", "B-002"), "35.00", Map.of());
      desks.confirm(number, 0);
      desks.control(number);
      assertThat(balances.of(number).committed()).isEqualByComparingTo("70.00");
      if (byAuthority) {
        desks.refuse("authority-1", number, "userTask_authorisePayment", "RECHAZAR");
      } else {
        desks.authorise(number);
        desks.refuse("treasury-1", number, "userTask_payInvoice", "DEVOLVER");
      }
      assertThat(desks.last(number).state()).isEqualTo(PaymentState.DEVUELTA);
      assertThat(balances.of(number).committed()).isZero();
      assertThat(balances.of(number).paidDirectly()).isZero();
      assertThat(objections.of(number))
          .extracting(Objection::state)
          .containsExactly(ObjectionState.DESVANECIDA);
    }
  }

  private void resolve(String number, Map<String, Object> fields) {
    desk.complete("program-manager-1", number, "userTask_resolveObservation", fields);
  }

  private void account(String number, String decision) {
    desk.complete(
        "financial-2",
        number,
        "userTask_validateAccount",
        Map.of("decision", decision, "method", "Llamada al número del padrón y constancia."));
  }

  private List<String> sample(String number) {
    return sql.sql("select internal_id from fund_direct_payment_sample where payment_id = ?")
        .param(desks.last(number).id())
        .query(String.class)
        .list();
  }

  /** 113 distinct active persons, four of them twice, and three who had left. */
  private List<String> hundredAndTwenty(String number) {
    List<String> served = new ArrayList<>(PaymentDesk.persons(113));
    served
        .subList(10, 113)
        .forEach(id -> desks.person(number, id, number.replaceAll("\\D", "") + id, null));
    for (int i = 1; i <= 4; i++) {
      desks.person(number, "D-" + i, desks.document(number, "B-00" + i), null);
      served.add("D-" + i);
    }
    for (int i = 1; i <= 3; i++) {
      desks.person(number, "X-" + i, "X" + number + i, LocalDate.of(2027, 6, 1));
      served.add("X-" + i);
    }
    return served;
  }
}
