package org.expediente.procedures.contracts.appointment;

import java.util.List;
import java.util.stream.Collectors;

/** What belongs to the file of a contract (B04); the codes are those of the form. */
enum FileItem {
  CONTRATO("contrato u orden de compra"),
  BASES("bases o términos de referencia"),
  OFERTA("oferta adjudicada"),
  GARANTIAS("garantías"),
  CALENDARIO("calendario de entregas y pagos");

  private final String label;

  FileItem(String label) {
    this.label = label;
  }

  /** {@code contrato u orden de compra, garantías}, from codes with commas. */
  static String words(String codes) {
    return codes.isEmpty()
        ? "nada"
        : List.of(codes.split(",")).stream()
            .map(code -> valueOf(code).label)
            .collect(Collectors.joining(", "));
  }
}
