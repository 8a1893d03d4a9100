package org.expediente.procedures.contracts.appeal;

import org.expediente.documents.LegalBasis;

/**
 * A way against a resolution: row of the table {@code contract-appeal-kind}.
 *
 * @param kind code, e.g. {@code RECONSIDERACION}
 * @param name Spanish, e.g. {@code recurso de reconsideración}
 * @param body who decides on it, Spanish
 * @param term key of the parameter with its days
 * @param days business days from the notification
 * @param informative not filed in this case: a court, for instance
 */
public record Remedy(
    String kind,
    String name,
    String body,
    String term,
    int days,
    boolean informative,
    LegalBasis basis) {

  /** What a resolution prints: which remedy, before whom, in which term (B.7). */
  public String sentence() {
    return "Procede %s ante %s, en el plazo de %d días hábiles desde el siguiente al de la notificación."
        .formatted(name, body, days);
  }
}
