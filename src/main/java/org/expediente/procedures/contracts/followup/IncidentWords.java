package org.expediente.procedures.contracts.followup;

import java.util.Map;

/** States of an incident as people read them. */
final class IncidentWords {
  private static final Map<String, String> STATES =
      Map.of(
          "ABIERTO", "Abierto",
          "ARCHIVADO", "Archivado",
          "COMISIONADO", "Comisionado a la Dirección Jurídica",
          "CERRADO", "Cerrado");

  private IncidentWords() {}

  static String state(String code) {
    return STATES.getOrDefault(code, code);
  }
}
