package org.expediente.rules;

import java.util.Map;

/**
 * A row of a decision table that applied.
 *
 * @param result Spanish code, e.g. {@code OBSERVADO}
 * @param blocking no person may overrule it
 * @param message Spanish sentence; places in braces are filled by {@link #told}
 */
public record Finding(
    String result, boolean blocking, String message, String legalBasis, boolean ratified) {

  /** The message about these details. */
  public String told(Map<String, String> details) {
    String text = message;
    for (Map.Entry<String, String> detail : details.entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", detail.getValue());
    }
    return text;
  }
}
