package org.expediente.procedures.funds.plan;

import java.text.Normalizer;

/** One way to write each letter, so that equal texts are equal and have one hash. */
final class Nfc {
  private Nfc() {}

  /** The normalised text; null stays null. */
  static String of(String text) {
    return text == null ? null : Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
