package org.expediente.procedures.funds.agreement;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SigningRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @Test
  void credentialMustCoverTheSignature() {
    Agreement draft = draft(TODAY.minusDays(1));
    assertThatThrownBy(() -> SigningRules.ngo(draft, TODAY, TODAY))
        .hasMessage("La credencial de Junta Directiva vence el 22/11/2026, antes de la firma.");
    assertThatCode(() -> SigningRules.ngo(draft(TODAY), TODAY, TODAY)).doesNotThrowAnyException();
  }

  @Test
  void nobodySignsInTheFuture() {
    assertThatThrownBy(() -> SigningRules.ngo(draft(TODAY.plusYears(1)), TODAY.plusDays(1), TODAY))
        .hasMessage("La fecha de la firma no puede ser futura.");
  }

  @Test
  void theAuthoritySignsLast() {
    Agreement draft = draft(TODAY.plusYears(1));
    assertThatThrownBy(() -> SigningRules.authority(draft, TODAY.minusDays(4), TODAY))
        .hasMessage("El Titular firma después de la organización.");
    assertThatCode(() -> SigningRules.authority(draft, TODAY.minusDays(3), TODAY))
        .doesNotThrowAnyException();
  }

  /** Signed by the organisation three days ago. */
  private static Agreement draft(LocalDate credentialUntil) {
    BigDecimal amount = new BigDecimal("1.00");
    return new Agreement(
        "FON-2026-000001",
        1,
        AgreementState.NGO_SIGNED,
        1,
        "",
        "",
        amount,
        amount,
        BigDecimal.ZERO,
        TODAY,
        TODAY,
        "",
        "",
        "",
        "",
        "",
        "",
        credentialUntil,
        TODAY.minusDays(3),
        null,
        null);
  }
}
