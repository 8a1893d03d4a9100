package org.expediente.procedures.contracts.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.procedures.contracts.guarantee.GuaranteeKind;
import org.junit.jupiter.api.Test;

class CoverTest {
  private static final LocalDate UNTIL = LocalDate.of(2022, 9, 17);
  private static final RequiredGuarantee BOND =
      new RequiredGuarantee(
          GuaranteeKind.CUMPLIMIENTO, true, new BigDecimal("0.10"), false, usd("4520.00"));
  private static final RequiredGuarantee LATER =
      new RequiredGuarantee(
          GuaranteeKind.BUEN_SERVICIO, false, new BigDecimal("0.10"), false, usd("4520.00"));
  private static final Cover COVER = new Cover(List.of(BOND, LATER), UNTIL, 60);

  @Test
  void onlyWhatIsDueBeforeTheStartIsMissing() {
    assertThat(COVER.missing(List.of(), List.of())).containsExactly(BOND);
    assertThat(COVER.missing(List.of(), List.of(bond("F-1", "4520.00", UNTIL)))).isEmpty();
  }

  @Test
  void severalPapersAddUpToTheCent() {
    FiledGuarantee half = bond("F-1", "2260.00", UNTIL);
    assertThat(COVER.missing(List.of(half), List.of(bond("F-2", "2259.99", UNTIL))))
        .containsExactly(BOND);
    assertThat(COVER.missing(List.of(half), List.of(bond("F-2", "2260.00", UNTIL)))).isEmpty();
  }

  @Test
  void aPaperThatIsFiledAgainIsNotCountedTwice() {
    FiledGuarantee held = bond("F-1", "2260.00", UNTIL);
    assertThat(COVER.missing(List.of(held), List.of(bond("F-1", "2260.00", UNTIL.plusDays(30)))))
        .containsExactly(BOND);
  }

  @Test
  void whatEndsADayTooEarlyDoesNotCount() {
    FiledGuarantee shortOne = bond("F-1", "4520.00", UNTIL.minusDays(1));
    assertThat(COVER.reaches(shortOne)).isFalse();
    assertThat(COVER.missing(List.of(), List.of(shortOne))).containsExactly(BOND);
    assertThat(COVER.tooShort(shortOne))
        .startsWith("La garantía vence antes que el plazo + 60 días. La F-1");
  }

  private static FiledGuarantee bond(String number, String amount, LocalDate until) {
    return new FiledGuarantee(
        GuaranteeKind.CUMPLIMIENTO,
        "Aseguradora",
        "0614-120690-104-1",
        number,
        usd(amount),
        LocalDate.of(2022, 3, 18),
        until,
        true);
  }

  private static BigDecimal usd(String amount) {
    return new BigDecimal(amount);
  }
}
