package org.expediente.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** NIT: place (4), date DDMMAA (6), sequence (3) and a check digit modulo 11. */
final class Nit {
  private static final Pattern FORM = Pattern.compile("[0-9]{4}-?[0-9]{6}-?[0-9]{3}-?[0-9]");
  private static final int[] OLD_WEIGHTS = {14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2};
  private static final int[] NEW_WEIGHTS = {2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2};

  private Nit() {}

  static String error(String text) {
    if (!FORM.matcher(text).matches()) {
      return "NIT inválido: escriba 14 dígitos, por ejemplo 0614-050707-104-8.";
    }
    String digits = IdentityNumbers.digits(text);
    if ("019".indexOf(digits.charAt(0)) < 0) {
      return "NIT inválido: el primer dígito debe ser 0, 1 o 9.";
    }
    if (!dated(digits)) {
      return "NIT inválido: los dígitos 5 a 10 no son una fecha (DDMMAA).";
    }
    return checkDigit(digits) == digits.charAt(13) - '0'
        ? null
        : "NIT inválido: revise el dígito verificador.";
  }

  static int checkDigit(String digits) {
    boolean old = digits.substring(10, 13).compareTo("100") <= 0;
    int[] weights = old ? OLD_WEIGHTS : NEW_WEIGHTS;
    int sum = 0;
    for (int i = 0; i < 13; i++) {
      sum += (digits.charAt(i) - '0') * weights[i];
    }
    return Math.floorMod(old ? sum : -sum, 11) % 10;
  }

  /** Two digits do not tell the century: 29 February counts if either one had it. */
  private static boolean dated(String digits) {
    int day = Integer.parseInt(digits.substring(4, 6));
    int month = Integer.parseInt(digits.substring(6, 8));
    int year = Integer.parseInt(digits.substring(8, 10));
    return exists(1900 + year, month, day) || exists(2000 + year, month, day);
  }

  private static boolean exists(int year, int month, int day) {
    try {
      LocalDate.of(year, month, day);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
