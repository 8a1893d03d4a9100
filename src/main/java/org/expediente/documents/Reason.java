package org.expediente.documents;

import org.expediente.problem.Refusal;

/** Why a document leaves force: said in words somebody can check later. */
final class Reason {
  private static final int SHORTEST = 20;
  private static final int LONGEST = 1000;

  private Reason() {}

  static String checked(String reason) {
    String text = reason == null ? "" : reason.strip();
    if (text.length() < SHORTEST || text.length() > LONGEST) {
      throw Refusal.invalid(
          "document.reason",
          "Explique el motivo con 20 caracteres como mínimo y 1000 como máximo.");
    }
    return text;
  }
}
