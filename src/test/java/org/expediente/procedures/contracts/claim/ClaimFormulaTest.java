package org.expediente.procedures.contracts.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers of B.9 and their borders. */
class ClaimFormulaTest {
  @ParameterizedTest
  @CsvSource({
    "PROPORCIONAL, 35000.00, 100000.00, 20000.00, 7000.00",
    "PROPORCIONAL, 100000.00, 100000.00, 20000.00, 20000.00",
    "PROPORCIONAL, 120000.00, 100000.00, 20000.00, 20000.00",
    "PROPORCIONAL, 0.00, 100000.00, 20000.00, 0.00",
    "PROPORCIONAL, 1.00, 3.00, 0.05, 0.02",
    "PROPORCIONAL, 1.00, 8.00, 0.20, 0.03",
    "PROPORCIONAL, 33333.33, 100000.00, 12345.67, 4115.22",
    "NO_AMORTIZADO, 12500.00, 30000.00, 30000.00, 17500.00",
    "NO_AMORTIZADO, 0.00, 30000.00, 20000.00, 20000.00",
    "NO_AMORTIZADO, 30000.00, 30000.00, 30000.00, 0.00",
    "DEFECTO, 1850.00, 1500.00, 1500.00, 1500.00",
    "DEFECTO, 850.00, 1500.00, 1500.00, 850.00",
    "MULTA, 3000.00, 20000.00, 20000.00, 3000.00",
  })
  void worked(ClaimMethod method, String part, String whole, String bond, String claim) {
    assertThat(
            ClaimFormula.of(
                method, new BigDecimal(part), new BigDecimal(whole), new BigDecimal(bond)))
        .isEqualTo(new BigDecimal(claim));
  }

  @Property
  void neverMoreThanTheBondAndNeverLessThanNothing(
      @ForAll ClaimMethod method,
      @ForAll @BigRange(min = "0", max = "1000000") @Scale(2) BigDecimal part,
      @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal whole,
      @ForAll @BigRange(min = "0.01", max = "1000000") @Scale(2) BigDecimal bond) {
    BigDecimal claim = ClaimFormula.of(method, part, whole, bond);
    assertThat(claim).isBetween(BigDecimal.ZERO, bond);
    assertThat(claim.scale()).isEqualTo(2);
  }
}
