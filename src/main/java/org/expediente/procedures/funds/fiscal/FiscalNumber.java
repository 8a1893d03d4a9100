package org.expediente.procedures.funds.fiscal;

import java.util.Locale;

/** One spelling for the number of a fiscal document. */
final class FiscalNumber {
  private FiscalNumber() {}

  /**
   * Letters and digits only, upper case, each run of digits without leading zeros: {@code F-00123}
   * and {@code f 123} are {@code F123}. The generation code of an electronic document keeps its
   * zeros: there they tell two codes apart.
   */
  static String key(FiscalType type, String number) {
    String plain = number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return type == FiscalType.DTE ? plain : plain.replaceAll("(?<!\\p{N})0+(?=\\p{N})", "");
  }
}
