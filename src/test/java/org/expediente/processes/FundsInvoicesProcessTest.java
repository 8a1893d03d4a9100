package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.expediente.procedures.funds.payment.DirectPayments;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsInvoicesProcessTest {
  private static final String PROCESS = "funds-invoices";

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired PaymentDesk desks;
  @Autowired DirectPayments payments;
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
  void invoicesAreTakenSideBySideUntilTheProgrammeIsOver() {
    String number = desks.open();
    desks.bill(number, PaymentDesk.persons(5), "35.00", Map.of());
    desks.bill(
        number,
        PaymentDesk.persons(5),
        "35.00",
        Map.of("periodFrom", "2027-05-01", "periodTo", "2027-05-31"));
    assertThat(desk.open(number))
        .containsExactly(
            "userTask_confirmSample", "userTask_confirmSample", "userTask_registerInvoice");

    sql.sql("update fund_execution set ends_on = ? where case_number = ?")
        .params(LocalDate.of(2027, 12, 31), number)
        .update();
    desk.expire(number, "timerBoundary_invoicesEnd");
    assertThat(desk.tasks(number, "userTask_registerInvoice")).hasSize(1);
    assertThat(desk.timer(number, "timerBoundary_invoicesEnd").getDuedate())
        .isEqualTo("2028-01-16T05:59:59Z");
    desk.expire(number, "timerBoundary_invoicesEnd");
    assertThat(desk.open(number))
        .containsExactly("userTask_confirmSample", "userTask_confirmSample");
    assertThat(desk.ends(number)).isEmpty();
  }

  @Test
  void theProcessEndsOnceEveryInvoiceHasEnded() {
    String number = desks.open();
    desks.bill(number, 5);
    desks.finish(number);
    desk.expire(number, "timerBoundary_invoicesEnd");
    assertThat(desk.open(number)).isEmpty();
    assertThat(desk.ends(number))
        .containsExactly("endEvent_invoicePaid", "endEvent_registrationClosed");
  }

  @Test
  @Demand("A-S37")
  void aDocumentIsChargedOnceInWhateverSpelling() {
    String first = desks.open();
    String digits = first.replaceAll("\\D", "");
    desks.bill(first, PaymentDesk.persons(2), "35.00", Map.of("fiscalNumber", "F-00" + digits));
    for (String number : List.of(first, desks.open())) {
      int before = payments.of(number).size();
      desks.hand(number, PaymentDesk.persons(2));
      assertThatThrownBy(
              () ->
                  desks.register(
                      number, desks.invoice(2, "35.00", Map.of("fiscalNumber", "f " + digits))))
          .hasMessageContaining("Documento ya rendido en " + first + " el 05/07/2027.");
      assertThat(payments.of(number)).hasSize(before);
    }
  }

  @Test
  void eachInvoiceNeedsDocumentsOfItsOwn() {
    String number = desks.open();
    assertThatThrownBy(() -> desks.register(number, desks.invoice(2, "35.00", Map.of())))
        .hasMessageContaining("Falta en el expediente");
    desks.bill(number, 2);
    assertThatThrownBy(() -> desks.register(number, desks.invoice(2, "35.00", Map.of())))
        .hasMessageContaining("Falta un documento propio de esta factura");
  }

  static Stream<Arguments> wrong() {
    return Stream.of(
        Arguments.of(Map.of("total", "70.005"), "«Total facturado»"),
        Arguments.of(Map.of("total", "0"), "«Total facturado»"),
        Arguments.of(Map.of("total", "-70.00"), "«Total facturado»"),
        Arguments.of(
            Map.of("total", "70.01"), "El total $70.01 no es igual a 2 unidades por $35.00."),
        Arguments.of(Map.of("unitPrice", "35.001"), "«Precio unitario»"),
        Arguments.of(
            Map.of("units", 3L, "total", "105.00"),
            "La factura cobra 3 unidades y la lista trae 2 personas; deben coincidir."),
        Arguments.of(
            Map.of("issuedOn", "2027-01-03"),
            "La fecha de la factura debe caer en el programa, del 04/01/2027 al 17/12/2027."),
        Arguments.of(
            Map.of("issuedOn", "2027-07-06"), "La fecha de la factura no puede ser futura."),
        Arguments.of(
            Map.of("periodFrom", "2026-12-01"),
            "El período del servicio debe caer en el programa, del 04/01/2027 al 17/12/2027."),
        Arguments.of(
            Map.of("periodTo", "2027-05-31"),
            "El período del servicio termina antes de empezar; revise las fechas."),
        Arguments.of(
            Map.of("periodTo", "2027-07-31"),
            "El período del servicio aún no termina: se paga lo ya recibido."),
        Arguments.of(Map.of("supplier", "0614-050707-104-9"), "dígito verificador"),
        Arguments.of(Map.of("planLine", "L-01"), "«Línea del plan»"),
        Arguments.of(Map.of("fiscalNumber", "--/--"), "El número de la factura debe tener"));
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void whatIsWrongIsSaidAndNothingIsStored(Map<String, Object> changes, String sentence) {
    String number = desks.open();
    desks.hand(number, PaymentDesk.persons(2));
    assertThatThrownBy(() -> desks.register(number, desks.invoice(2, "35.00", changes)))
        .hasMessageContaining(sentence);
    assertThat(payments.of(number)).isEmpty();
    assertThat(desk.open(number)).containsExactly("userTask_registerInvoice");
  }

  @Test
  void aListWithoutNumbersIsRefused() {
    String number = desks.open();
    assertThatThrownBy(() -> desks.hand(number, List.of("B-001", "B-002", "B".repeat(31))))
        .hasMessageContaining("Fila 4, columna id_interno: admite 30 caracteres como máximo.");
  }
}
