package org.expediente.procedures.contracts.incident;

import java.util.Locale;

/**
 * What DMN-B1 says of an incident.
 *
 * @param severity {@code LEVE}, {@code GRAVE}, {@code CRITICO}, {@code ALERTA}
 * @param handling {@code INFORME} where a report is due, {@code REGISTRO} where it is only logged
 * @param term last part of the parameter {@code contracts.report.<term>} (DMN-B2)
 * @param situation when such an incident is reported, Spanish (B-S15)
 * @param route what usually follows, Spanish
 */
public record Classification(
    String severity,
    boolean curable,
    String handling,
    String term,
    String situation,
    String route,
    String legalBasis,
    boolean ratified,
    int decisionVersion) {

  boolean recordOnly() {
    return handling.equals("REGISTRO");
  }

  /** In a sentence: {@code Gravedad: crítica.} */
  public String severityWord() {
    return severity.equals("CRITICO") ? "crítica" : severity.toLowerCase(Locale.ROOT);
  }

  /** {@code Gravedad: grave. Ruta típica: Multa.} */
  String shown() {
    return "Gravedad: %s. Supuesto: %s Ruta típica: %s."
        .formatted(severityWord(), situation, route);
  }
}
