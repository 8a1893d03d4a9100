package org.expediente.documents;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Code printed on an issued document, e.g. {@code 7K2M-9QXA-4TNB}: 60 random bits, so that nobody
 * guesses one, in an alphabet without look-alikes, so that anybody can type one.
 */
final class VerificationCode {
  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private VerificationCode() {}

  static String next() {
    StringBuilder symbols = new StringBuilder();
    RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(i -> symbols.append(ALPHABET.charAt(i)));
    return grouped(symbols.toString());
  }

  /** What a person meant to type: case, blanks, dashes and look-alikes do not matter. */
  static String typed(String input) {
    String symbols =
        input
            .toUpperCase(Locale.ROOT)
            .replaceAll("[^0-9A-Z]", "")
            .replace('O', '0')
            .replace('I', '1')
            .replace('L', '1');
    return symbols.length() == LENGTH ? grouped(symbols) : "";
  }

  private static String grouped(String symbols) {
    return symbols.substring(0, 4) + "-" + symbols.substring(4, 8) + "-" + symbols.substring(8);
  }
}
