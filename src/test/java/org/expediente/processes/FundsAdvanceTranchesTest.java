package org.expediente.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.expediente.procedures.funds.eligibility.NgoStanding;
import org.expediente.procedures.funds.eligibility.OwedKind;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.testkit.Demand;
import org.expediente.testkit.Desk;
import org.expediente.testkit.ExpedienteTest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The worked cases of the gate: what an organisation that asks is answered. */
@ExpedienteTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FundsAdvanceTranchesTest {
  private static final LocalDate LATE = LocalDate.of(2027, 12, 1);

  @Autowired Desk desk;
  @Autowired AgreementCase agreement;
  @Autowired ExecutionCase cases;
  @Autowired AdvanceDesk advances;
  @Autowired AdvanceAccounts accounts;
  @Autowired Executions executions;
  @Autowired NgoStanding standing;
  @Autowired OverdueDouble overdue;
  @Autowired JdbcClient sql;

  @BeforeEach
  void inMarch() {
    agreement.at(LocalDate.of(2027, 3, 15));
  }

  @AfterEach
  @AfterAll
  void asItWas() {
    mode("RETENER");
  }

  @ParameterizedTest
  @CsvSource({
    "RETENER, 15000.00, LIBERAR 8 20000.00",
    "RETENER, 14000.00, LIBERAR 8 20000.00",
    "RETENER, 13999.99, RETENER 6 0.00",
    "RETENER, 0.00, RETENER 6 0.00",
    "LIBERAR_REDUCIDO, 15000.00, LIBERAR 8 20000.00",
    "LIBERAR_REDUCIDO, 14000.00, LIBERAR 8 20000.00",
    "LIBERAR_REDUCIDO, 13999.99, LIBERAR_REDUCIDO 6 13999.99",
    "LIBERAR_REDUCIDO, 0.00, RETENER 6 0.00"
  })
  @Demand("A-S24")
  void theLastAdvanceMustBeAcceptedForTheMostPart(String mode, String accepted, String answer) {
    mode(mode);
    String number = scheduled();
    advances.past(number, 1, "20000.00", accepted, LATE);
    ask(number, 2);
    assertThat(advances.answer(number)).isEqualTo(answer);
  }

  @Test
  void ofOlderAdvancesNotACentMayBeOpen() {
    String number = scheduled();
    advances.past(number, 1, "20000.00", "19998.00", LATE);
    advances.past(number, 2, "20000.00", "20000.00", LATE);
    ask(number, 3);
    assertThat(advances.answer(number)).isEqualTo("RETENER 4 0.00");
    assertThat(advances.reasons(number)).contains("anticipo 1, faltan $2.00");
  }

  @Test
  void noReleaseIsAboveWhatIsAvailable() {
    String number = scheduled();
    advances.past(number, 1, "20000.00", "20000.00", LATE);
    advances.committed(number, "97000.00");
    ask(number, 2);
    assertThat(advances.answer(number)).isEqualTo("LIBERAR 8 8000.00");
    assertThat(advances.reasons(number)).contains("lo disponible $8,000.00");
  }

  @Test
  void aReducedReleaseIsCappedToo() {
    mode("LIBERAR_REDUCIDO");
    String number = scheduled();
    advances.past(number, 1, "20000.00", "13999.99", LATE);
    advances.committed(number, "97000.00");
    ask(number, 2);
    assertThat(advances.answer(number)).isEqualTo("LIBERAR_REDUCIDO 6 8000.00");
  }

  @Test
  void whatIsFiledCountsOnlyOnceItIsAccepted() {
    String number = scheduled();
    advances.past(number, 1, "20000.00", "13000.00", LATE);
    accounts.filed(number, 1, LocalDate.of(2027, 3, 1), new java.math.BigDecimal("20000.00"));
    ask(number, 2);
    assertThat(advances.answer(number)).isEqualTo("RETENER 6 0.00");
    assertThat(advances.reasons(number))
        .contains("se aceptaron $13,000.00 de $20,000.00 y se requieren al menos $14,000.00");
  }

  @Test
  void nothingAvailableIsHeldBackAndNobodyReleasesIt() {
    String number = scheduled();
    advances.past(number, 1, "20000.00", "20000.00", LATE);
    advances.committed(number, "105000.00");
    ask(number, 2);
    assertThat(advances.answer(number)).isEqualTo("RETENER 7 0.00");
    assertThatThrownBy(() -> advances.resolve(number, "LIBERAR"))
        .hasMessageContaining("No queda nada por liberar dentro de lo programado");
    assertThat(desk.open(number)).containsExactly("userTask_resolveRetention");
  }

  @Test
  void aFilingOverdueHoldsTheNextAdvanceBack() {
    String number = scheduled();
    advances.past(number, 1, "20000.00", LocalDate.of(2027, 3, 14));
    ask(number, 2);
    assertThat(advances.answer(number)).isEqualTo("RETENER 3 0.00");
    assertThat(advances.reasons(number))
        .isEqualTo("La rendición del anticipo 1 venció el 14/03/2027 y no se ha presentado.");
  }

  @Test
  @Demand("A-S44")
  void whatIsOverdueHoldsTheNextAdvanceBack() {
    String number = scheduled();
    overdue.owedIn(number);
    ask(number, 1);
    assertThat(advances.answer(number)).isEqualTo("RETENER 5 0.00");
    assertThat(advances.reasons(number)).isEqualTo("El informe de febrero está vencido.");
  }

  @Test
  void theFirstAdvanceHasALimit() {
    String number = cases.open();
    advances.schedule(number, "40000.00", "20000.00");
    advances.start(number, 1);
    advances.request(number, "L-07", "37500.01");
    assertThat(advances.answer(number)).isEqualTo("RETENER 2 0.00");
    advances.resolve(number, "MANTENER");
    advances.request(number, "L-07", "37500.00");
    assertThat(advances.answer(number)).isEqualTo("LIBERAR 8 37500.00");
  }

  @Test
  void aRequestAboveTheScheduleIsCapped() {
    String number = scheduled();
    advances.start(number, 1);
    advances.request(number, "L-07", "25000.00");
    assertThat(advances.answer(number)).isEqualTo("LIBERAR 8 20000.00");
  }

  @Test
  void whoOwesTheMinistryGetsNoAdvance() {
    String number = scheduled();
    standing.raise(AgreementCase.NIT, OwedKind.REINTEGRO_IMPAGO, number, LocalDate.of(2027, 3, 1));
    try {
      ask(number, 1);
      assertThat(advances.answer(number)).isEqualTo("RETENER 5 0.00");
      assertThat(advances.reasons(number)).contains("debe un reintegro", number);
    } finally {
      standing.clear(
          AgreementCase.NIT, OwedKind.REINTEGRO_IMPAGO, number, LocalDate.of(2027, 3, 15));
    }
  }

  @Test
  void aSuspendedCaseGetsNothingWhateverTheAuthorityWrites() {
    String number = scheduled();
    executions.suspend(number, "Beneficiarios no localizados en la visita de campo.");
    ask(number, 1);
    assertThat(advances.answer(number)).isEqualTo("RETENER 1 0.00");
    assertThatThrownBy(() -> advances.resolve(number, "LIBERAR"))
        .hasMessageContaining("Este anticipo no se puede liberar")
        .hasMessageContaining("su ejecución está suspendida");
    advances.resolve(number, "MANTENER");
    executions.resume(number, "Plan correctivo cumplido.");
    advances.request(number, "L-07", "20000.00");
    assertThat(advances.answer(number)).isEqualTo("LIBERAR 8 20000.00");
  }

  private String scheduled() {
    String number = cases.open();
    advances.schedule(number, "20000.00", "20000.00", "20000.00");
    return number;
  }

  private void ask(String number, int advance) {
    advances.start(number, advance);
    advances.request(number, "L-07", "20000.00");
  }

  private void mode(String mode) {
    sql.sql(
            "update parameter set parameter_value = ? where parameter_key ="
                + " 'funds.advance.gateMode'")
        .param(mode)
        .update();
  }
}
