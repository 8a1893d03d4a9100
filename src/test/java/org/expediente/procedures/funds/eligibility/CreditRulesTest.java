package org.expediente.procedures.funds.eligibility;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CreditRulesTest {
  private static final BigDecimal ASSIGNED = new BigDecimal("1000.00");

  @Test
  void certifiedCreditCoversTheAmountToTheCent() {
    assertThatCode(() -> CreditRules.check(check("CERTIFICAR", "1000.00"), ASSIGNED))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> CreditRules.check(check("CERTIFICAR", "999.99"), ASSIGNED))
        .hasMessage("El monto ($1,000.00) supera la disponibilidad certificada ($999.99).");
  }

  @Test
  void enoughCreditIsNotDenied() {
    assertThatCode(() -> CreditRules.check(check("SIN_CREDITO", "999.99"), ASSIGNED))
        .doesNotThrowAnyException();
    assertThatThrownBy(() -> CreditRules.check(check("SIN_CREDITO", "1000.00"), ASSIGNED))
        .hasMessageContaining("certifique el crédito");
  }

  private static CreditCheck check(String decision, String available) {
    return new CreditCheck(
        "FON-2026-000001",
        decision,
        new BigDecimal(available),
        "SAFI 1",
        null,
        LocalDate.of(2026, 3, 16),
        "financial-1");
  }
}
