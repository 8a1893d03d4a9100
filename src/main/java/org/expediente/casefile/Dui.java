package org.expediente.casefile;

import java.util.regex.Pattern;

/** DUI: eight digits and a check digit modulo 10. */
final class Dui {
  private static final Pattern FORM = Pattern.compile("[0-9]{8}-?[0-9]");

  private Dui() {}

  static String error(String text) {
    if (!FORM.matcher(text).matches()) {
      return "DUI inválido: escriba 9 dígitos, por ejemplo 00016297-5.";
    }
    String digits = IdentityNumbers.digits(text);
    // passes the arithmetic, belongs to nobody
    if (digits.equals("000000000") || checkDigit(digits) != digits.charAt(8) - '0') {
      return "DUI inválido: revise el dígito verificador.";
    }
    return null;
  }

  static int checkDigit(String digits) {
    int sum = 0;
    for (int i = 0; i < 8; i++) {
      sum += (digits.charAt(i) - '0') * (9 - i);
    }
    return (10 - sum % 10) % 10;
  }
}
