package org.expediente.procedures.funds.agreement;

import java.math.BigDecimal;
import java.util.Locale;

/** Amounts in sentences. */
final class Usd {
  private Usd() {}

  static String of(BigDecimal amount) {
    return String.format(Locale.ROOT, "$%,.2f", amount);
  }
}
