package org.expediente.duties;

import java.util.Arrays;
import java.util.List;

/** Grounds of a conflict: Ley de Ética Gubernamental, arts. 3 j) and 5 c). */
public enum ConflictKind {
  CONYUGE("cónyuge"),
  CONVIVIENTE("conviviente"),
  CONSANGUINIDAD("pariente por consanguinidad"),
  AFINIDAD("pariente por afinidad"),
  SOCIO("socio"),
  /** Any other ground on which the person asks to be recused. */
  OTRO("otro motivo");

  private final String title;

  ConflictKind(String title) {
    this.title = title;
  }

  /** Spanish, as it stands in a sentence. */
  String title() {
    return title;
  }

  /** The ids in the order of the form. */
  static List<String> ids() {
    return Arrays.stream(values()).map(Enum::name).toList();
  }
}
