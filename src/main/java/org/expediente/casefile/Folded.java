package org.expediente.casefile;

import java.text.Normalizer;
import java.util.Locale;

/** Text as people search for it: without accents, in lower case. */
final class Folded {
  private Folded() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .strip();
  }

  /** A pattern for {@code like ... escape '!'} that finds {@code text} anywhere. */
  static String pattern(String text) {
    return "%" + of(text).replaceAll("([!%_])", "!$1") + "%";
  }
}
