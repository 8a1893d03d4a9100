package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.expediente.procedures.contracts.collection.FinePayment;
import org.expediente.procedures.contracts.collection.FinePayments;
import org.expediente.procedures.contracts.collection.PaymentWay;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.support.PostgresDatabase;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.expediente.testkit.FormExamples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/**
 * What is there already is refused with its sentence on the database of production, too, where an
 * insert that fails would spoil the whole transaction.
 */
@ExpedienteTest
@Import(PostgresDatabase.class)
@TestPropertySource(properties = PostgresDatabase.BLOB)
class ContractTwinsOnPostgresTest {
  @Autowired Desk desk;
  @Autowired ContractCase contracts;
  @Autowired TerminationCase termination;
  @Autowired Guarantees guarantees;
  @Autowired FinePayments payments;

  @BeforeEach
  void today() {
    contracts.at("2022-06-20");
  }

  @Test
  void aGuaranteeAndAReceiptServeOnce() {
    String number = contracts.open();
    Guarantee taken = guarantees.of(number).get(0);
    assertThatThrownBy(() -> contracts.within("legal-1", () -> guarantees.accept(taken)))
        .hasMessage(
            "La garantía %s de %s ya está registrada.".formatted(taken.number(), taken.issuer()));
    long fine = termination.fine(number, "300.00", FineState.FIRME);
    pay(fine);
    assertThatThrownBy(() -> pay(fine))
        .hasMessage("El comprobante RI-7 ya está registrado: no se registra dos veces.");
    assertThat(payments.rest(fine)).isEqualByComparingTo("200.00");
  }

  @Test
  void aContractIsRegisteredOnce() {
    Map<String, Object> form = FormExamples.of("contract-register");
    form.put("contractNumber", "GEMELO-1/2022");
    desk.start("procurement-1", "contract-administration", form);
    form.put("contractNumber", "gemelo 1-2022");
    assertThatThrownBy(() -> desk.start("procurement-1", "contract-administration", form))
        .hasMessageContaining("Contrato ya registrado. Es el expediente CON-");
  }

  private void pay(long fine) {
    contracts.within(
        "treasury-1",
        () ->
            payments.deducted(
                new FinePayment(
                    fine, PaymentWay.PAGO, new BigDecimal("100.00"), contracts.today(), "RI-7")));
  }
}
