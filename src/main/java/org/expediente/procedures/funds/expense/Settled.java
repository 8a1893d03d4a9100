package org.expediente.procedures.funds.expense;

import java.util.Map;
import java.util.Optional;

/** Which fact a row of DMN-A7 has answered, with the value at which it says nothing any more. */
final class Settled {
  private static final Map<String, Map.Entry<String, Object>> FACTS =
      Map.of(
          "EXCESO_LINEA", Map.entry("excesoLinea", "0.00"),
          "PRECIO", Map.entry("precioUnitario", "0.00"),
          "COMPROBANTE", Map.entry("sinComprobante", false),
          "EFECTIVO", Map.entry("medioPago", "OTRO"),
          "IVA", Map.entry("ivaRecuperable", "0.00"));

  private Settled() {}

  /** Empty for a row that answers for the whole document. */
  static Optional<Map.Entry<String, Object>> by(String rule) {
    return Optional.ofNullable(FACTS.get(rule));
  }
}
