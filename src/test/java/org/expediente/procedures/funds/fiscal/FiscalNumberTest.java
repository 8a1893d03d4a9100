package org.expediente.procedures.funds.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiscalNumberTest {
  @ParameterizedTest
  @CsvSource({
    "FACTURA, F-00123, F123", // O5
    "FACTURA, f 123, F123",
    "FACTURA, 000, 0",
    "CCF, A01-0002, A10002",
    "CCF, 'DTE 100.200', DTE100200",
    "DTE, 0a1b-00c2, 0A1B00C2",
  })
  void oneSpellingForAllWaysOfWriting(FiscalType type, String written, String key) {
    assertThat(FiscalNumber.key(type, written)).isEqualTo(key);
  }
}
