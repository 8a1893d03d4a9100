package org.expediente.procedures.funds.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.expediente.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 16);
  private static final Pattern LINE = Pattern.compile("\\d{4}-\\d-\\d{4}(-\\d{1,5})+");
  private static final String PURPOSE = "Prevención con jóvenes de zonas en riesgo";

  @Test
  void aProperAssignmentPasses() {
    assertThatCode(() -> check(TODAY, "2400-1-0102-21", "0.01", PURPOSE, "0614-050707-104-8"))
        .doesNotThrowAnyException();
  }

  @Test
  void everyFieldAtFaultIsNamedWithItsSentence() {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> check(TODAY.plusDays(1), "2400-1", "0.00", "Breve", "0614-050707-104-0"));

    assertThat(refusal.code()).isEqualTo("funds.assignment.invalid");
    assertThat(refusal.fields())
        .extracting(p -> p.field() + ": " + p.message())
        .containsExactly(
            "gazetteDate: La fecha del Diario Oficial no puede ser futura.",
            "budgetLine: Línea presupuestaria inválida.",
            "amount: El monto asignado debe ser mayor que cero.",
            "legalPurpose: Describa el destino fijado por la Asamblea.",
            "ngoNit: NIT inválido: revise el dígito verificador.");
  }

  @ParameterizedTest
  @CsvSource({"29, false", "30, true", "2000, true", "2001, false"})
  void purposeHasThirtyToTwoThousandCharacters(int length, boolean accepted) {
    Refusal refusal =
        catchThrowableOfType(
            Refusal.class,
            () -> check(TODAY, "2400-1-0102-21", "1.00", "x".repeat(length), "0614-050707-104-8"));

    assertThat(refusal == null).isEqualTo(accepted);
  }

  @ParameterizedTest
  @CsvSource({"D.L. 805/2025, DL8052025", "dl 805-2025, DL8052025", "Decreto n.º 12, DECRETONº12"})
  void decreeIsTheSameHoweverItIsWritten(String typed, String key) {
    assertThat(assignment(typed, TODAY, "l", "1.00", PURPOSE, "n").decreeKey()).isEqualTo(key);
  }

  private static void check(
      LocalDate gazette, String line, String amount, String purpose, String nit) {
    AssignmentRules.check(assignment("D.L. 1", gazette, line, amount, purpose, nit), TODAY, LINE);
  }

  private static Assignment assignment(
      String decree, LocalDate gazette, String line, String amount, String purpose, String nit) {
    return new Assignment(
        null, decree, gazette, line, new BigDecimal(amount), purpose, nit, "ONG", null);
  }
}
