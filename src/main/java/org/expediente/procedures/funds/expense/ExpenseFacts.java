package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What DMN-A7 is asked about a document.
 *
 * @param values inputs of the table; no personal data: they stay in the engine's history
 * @param excess USD beyond the line and its tolerance
 * @param vat USD that the organisation recovers
 * @param details for the places in the table's sentences
 */
record ExpenseFacts(
    Map<String, Object> values,
    BigDecimal total,
    BigDecimal excess,
    BigDecimal vat,
    Map<String, String> details) {

  /** USD to which a row with this scope objects. */
  BigDecimal amount(String scope) {
    return switch (scope) {
      case "TOTAL" -> total;
      case "EXCESO" -> excess;
      case "IVA" -> vat;
      default -> BigDecimal.ZERO;
    };
  }

  /** The sentence about this document. */
  String told(String message) {
    String text = message;
    for (Map.Entry<String, String> detail : details.entrySet()) {
      text = text.replace("{" + detail.getKey() + "}", detail.getValue());
    }
    return text;
  }
}
