package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** An amount as people write it in El Salvador. */
public final class Usd {
  private Usd() {}

  /** {@code $1,234.50}; an amount with more than two decimals is an error, never rounded here. */
  public static String text(BigDecimal amount) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    return new DecimalFormat("$#,##0.00", symbols).format(amount.setScale(2));
  }
}
