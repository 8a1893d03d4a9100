package org.expediente.procedures.contracts.liquidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** The worked example of B.9, and that both ways always agree where the figures do. */
class ContractLiquidationFormulaTest {
  private static final ContractSums EXAMPLE =
      new ContractSums(
          usd("40000.00"),
          usd("55000.00"),
          usd("30000.00"),
          usd("12500.00"),
          usd("2000.00"),
          usd("3000.00"));

  @Test
  void theContractorOwesEighteenThousand() {
    assertThat(ContractLiquidationFormula.balance(EXAMPLE)).isEqualTo(usd("-18000.00"));
    assertThat(
            ContractLiquidationFormula.crossCheck(
                EXAMPLE, new AccountSums(usd("25000.00"), usd("12500.00"), usd("2000.00"))))
        .isEqualTo(usd("-18000.00"));
    assertThat(EXAMPLE.notAmortised()).isEqualTo(usd("17500.00"));
  }

  @Test
  void whatTheAccountsKnowOtherwiseShows() {
    assertThat(
            ContractLiquidationFormula.crossCheck(
                EXAMPLE, new AccountSums(usd("24900.00"), usd("12500.00"), usd("2000.00"))))
        .isEqualTo(usd("-17900.00"));
  }

  @Property
  void bothWaysAgree(
      @ForAll @BigRange(min = "0", max = "900000") @Scale(2) BigDecimal accepted,
      @ForAll @BigRange(min = "0", max = "900000") @Scale(2) BigDecimal advance,
      @ForAll @BigRange(min = "0", max = "900000") @Scale(2) BigDecimal net,
      @ForAll @BigRange(min = "0", max = "900000") @Scale(2) BigDecimal amortised,
      @ForAll @BigRange(min = "0", max = "900000") @Scale(2) BigDecimal retained,
      @ForAll @BigRange(min = "0", max = "900000") @Scale(2) BigDecimal fines) {
    ContractSums sums =
        new ContractSums(accepted, advance.add(net), advance, amortised, retained, fines);
    assertThat(
            ContractLiquidationFormula.crossCheck(sums, new AccountSums(net, amortised, retained)))
        .isEqualByComparingTo(ContractLiquidationFormula.balance(sums));
  }

  private static BigDecimal usd(String amount) {
    return new BigDecimal(amount);
  }
}
