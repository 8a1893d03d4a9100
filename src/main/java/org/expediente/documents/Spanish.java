package org.expediente.documents;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How El Salvador writes dates and amounts; templates reach it as {@code format}. */
public final class Spanish {
  private static final Locale LOCALE = Locale.forLanguageTag("es-SV");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy", LOCALE);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' yyyy, HH:mm", LOCALE);
  private static final DecimalFormatSymbols SYMBOLS = new DecimalFormatSymbols(Locale.ROOT);

  private final ZoneId zone;

  Spanish(ZoneId zone) {
    this.zone = zone;
  }

  /** {@code 3 de junio de 2026}. */
  public String date(LocalDate date) {
    return DAY.format(date);
  }

  /** {@code 3 de junio de 2026, 14:05} in the ministry's zone. */
  public String time(Instant instant) {
    return MINUTE.format(instant.atZone(zone));
  }

  /** {@code $1,234.50}; an amount with more than two decimals is an error, never rounded here. */
  public String money(BigDecimal usd) {
    return new DecimalFormat("$#,##0.00;-$#,##0.00", SYMBOLS).format(usd.setScale(2));
  }

  /** {@code 1,234}. */
  public String count(long number) {
    return new DecimalFormat("#,##0", SYMBOLS).format(number);
  }

  /** {@code 20 MB}, or bytes where it is not a whole number of kilobytes. */
  static String size(long bytes) {
    if (bytes % (1L << 20) == 0) {
      return (bytes >> 20) + " MB";
    }
    return bytes % (1L << 10) == 0 ? (bytes >> 10) + " KB" : bytes + " bytes";
  }
}
