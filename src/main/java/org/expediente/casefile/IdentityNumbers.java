package org.expediente.casefile;

import java.util.Optional;

/** Checks identity numbers (C.2; source S36). Hyphens may be left out, digits may not. */
public final class IdentityNumbers {
  private IdentityNumbers() {}

  /**
   * What is wrong with {@code value}.
   *
   * @return a Spanish sentence, or empty when the number is valid
   */
  public static Optional<String> error(IdentityType type, String value) {
    String text = value == null ? "" : value.strip();
    return Optional.ofNullable(type == IdentityType.DUI ? Dui.error(text) : Nit.error(text));
  }

  /**
   * As {@link #error}, where a NIT is asked for: since 17 December 2021 the DUI of a natural person
   * is its NIT, so nine digits are read as a DUI; a juridical person has a NIT only.
   */
  public static Optional<String> taxError(PartyKind kind, String value) {
    boolean dui = kind == PartyKind.NATURAL && digits(value == null ? "" : value).length() == 9;
    return error(dui ? IdentityType.DUI : IdentityType.NIT, value);
  }

  /** The one way a valid number is stored, with hyphens. */
  public static String format(IdentityType type, String value) {
    String digits = digits(value);
    return type == IdentityType.DUI
        ? digits.replaceFirst("(.{8})(.)", "$1-$2")
        : digits.replaceFirst("(.{4})(.{6})(.{3})(.)", "$1-$2-$3-$4");
  }

  static String digits(String value) {
    return value.replaceAll("[-\\s]", "");
  }
}
