package org.expediente.procedures.funds.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeterTest {
  @ParameterizedTest
  @CsvSource({
    "0.00, 10000.00, 100000.00, false",
    "0.00, 10000.01, 100000.00, true",
    "9999.99, 0.01, 100000.00, false",
    "10000.00, 0.01, 100000.00, true",
    "0.00, 3333.33, 33333.33, false", // 10 % is 3,333.333
    "0.00, 3333.34, 33333.33, true"
  })
  void theLimitIsNeverRounded(String before, String amount, String total, boolean exceeded) {
    Meter meter = new Meter(new BigDecimal(before), new BigDecimal(total), new BigDecimal("0.10"));
    assertThat(meter.exceededBy(new BigDecimal(amount))).isEqualTo(exceeded);
  }
}
