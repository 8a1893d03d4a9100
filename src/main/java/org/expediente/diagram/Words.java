package org.expediente.diagram;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and dates as the sentences of this procedure write them. */
public final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.ROOT);
  private static final int SHOWN = 3900;

  private Words() {}

  /** {@code $1,234.50}, {@code -$1.00}; an amount with more than two decimals is an error. */
  public static String money(BigDecimal usd) {
    return new DecimalFormat("$#,##0.00", SYMBOLS).format(usd.setScale(2));
  }

  /** {@code 03/06/2026}. */
  public static String date(LocalDate date) {
    return DAY.format(date);
  }

  /** The text as a form shows it: what is too long for it is read in the case. */
  public static String shown(String text) {
    return text.length() <= SHOWN
        ? text
        : text.substring(0, SHOWN) + " […] Continúa en el expediente.";
  }
}
