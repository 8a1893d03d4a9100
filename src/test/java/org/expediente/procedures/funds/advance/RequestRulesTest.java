package org.expediente.procedures.funds.advance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.plan.BudgetLine;
import org.expediente.procedures.funds.plan.PaymentMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RequestRulesTest {
  private static final ExclusiveAccount ACCOUNT =
      new ExclusiveAccount("Banco Agrícola", "100200300400", null);

  @Test
  void rowsWithoutAmountAreNoNeed() {
    assertThat(needs(row("L-01", "600.00", "2027-02-01"), row("L-01", "", "")))
        .containsExactly(Need.of("L-01", new BigDecimal("600.00"), LocalDate.of(2027, 2, 1)));
  }

  @ParameterizedTest
  @CsvSource({
    "L-01, 0.00, 2027-02-01, debe ser mayor que cero",
    "L-01, -1.00, 2027-02-01, debe ser mayor que cero",
    "L-01, 10.001, 2027-02-01, dos decimales como máximo",
    "L-01, 1e3, 2027-02-01, dos decimales como máximo",
    "L-01, 600.01, 2027-02-01, supera lo que le queda en el plan ($600.00)",
    "L-01, 10.00, 2027-01-03, desde qué día del programa (04/01/2027 a 17/12/2027)",
    "L-01, 10.00, 2027-12-18, desde qué día del programa",
    "L-01, 10.00, '', desde qué día del programa",
    "L-04, 10.00, 2027-02-01, no se paga con anticipos según el plan"
  })
  void aBadRowIsTold(String line, String amount, String day, String sentence) {
    assertThatThrownBy(() -> needs(row(line, amount, day))).hasMessageContaining(sentence);
  }

  @Test
  void aLineCountsOnce() {
    assertThatThrownBy(
            () -> needs(row("L-01", "300.00", "2027-02-01"), row("L-01", "300.01", "2027-03-01")))
        .hasMessageContaining("La línea «L-01» está repetida.");
  }

  @SafeVarargs
  private static List<Need> needs(Map<String, Object>... rows) {
    Execution execution =
        Execution.opening(
            "FON-2027-0001",
            "2700-1-0101",
            new BigDecimal("1000.00"),
            LocalDate.of(2027, 1, 4),
            LocalDate.of(2027, 12, 17));
    BudgetLine line =
        new BudgetLine(
            "L-01",
            "Talleres",
            "mes",
            BigDecimal.ONE,
            new BigDecimal("1000.00"),
            new BigDecimal("1000.00"),
            PaymentMode.ANTICIPO,
            1,
            "A-01",
            false);
    return new RequestRules(execution, List.of(line), code -> new BigDecimal("400.00"))
        .needs(List.of(rows), ACCOUNT.account(), ACCOUNT);
  }

  private static Map<String, Object> row(String line, String amount, String day) {
    return Map.of("lineCode", line, "needAmount", amount, "neededOn", day);
  }
}
