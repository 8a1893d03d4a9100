package org.expediente.procedures.contracts.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class PaymentFormulaTest {
  @Test
  void theExampleOfTheLiquidation() {
    Breakdown parts =
        PaymentFormula.of(terms("40000.00", "96000.00", "30000.00", "0.05", "0.00", List.of()));
    assertThat(parts.amortisation()).isEqualByComparingTo("12500.00");
    assertThat(parts.retention()).isEqualByComparingTo("2000.00");
    assertThat(parts.net()).isEqualByComparingTo("25500.00");
    assertThat(parts.told())
        .isEqualTo(
            "Bruto $40,000.00 − amortización del anticipo $12,500.00 − retención $2,000.00 −"
                + " multas firmes $0.00 = líquido $25,500.00");
  }

  @Test
  void amortisationIsRoundedOnceAndNeverPassesWhatIsPending() {
    assertThat(amortisation("333.33", "7.00", false)).isEqualByComparingTo("7.00");
    assertThat(amortisation("333.33", "30000.00", false)).isEqualByComparingTo("104.17");
    assertThat(amortisation("333.33", "12.34", true)).isEqualByComparingTo("12.34");
    assertThat(amortisation("333.33", "0.00", true)).isEqualByComparingTo("0.00");
  }

  @Test
  void finesTakeNoMoreThanIsLeftOldestFirst() {
    List<Deduction> fines = List.of(fine(7, "60.00"), fine(8, "60.00"), fine(9, "1.00"));
    Breakdown parts =
        PaymentFormula.of(terms("100.00", "96000.00", "0.00", "0.05", "10.00", fines));
    assertThat(parts.applied()).isEqualByComparingTo("10.00");
    assertThat(parts.deductions())
        .extracting(Deduction::proceedingId)
        .containsExactly(7L, 8L)
        .doesNotContain(9L);
    assertThat(parts.deducted()).isEqualByComparingTo("95.00");
    assertThat(parts.net()).isEqualByComparingTo("0.00");
  }

  private static BigDecimal amortisation(String gross, String pending, boolean last) {
    PaymentTerms terms = terms(gross, "96000.00", pending, "0", "0", List.of());
    return PaymentFormula.of(
            new PaymentTerms(
                terms.gross(),
                terms.advance(),
                terms.contractValue(),
                terms.advancePending(),
                last,
                terms.factor(),
                terms.retention(),
                terms.credit(),
                terms.fines()))
        .amortisation();
  }

  private static PaymentTerms terms(
      String gross,
      String value,
      String pending,
      String retention,
      String credit,
      List<Deduction> fines) {
    return new PaymentTerms(
        new BigDecimal(gross),
        new BigDecimal("30000.00"),
        new BigDecimal(value),
        new BigDecimal(pending),
        false,
        BigDecimal.ONE,
        new BigDecimal(retention),
        new BigDecimal(credit),
        fines);
  }

  private static Deduction fine(long proceeding, String amount) {
    return new Deduction(proceeding, new BigDecimal(amount));
  }
}
