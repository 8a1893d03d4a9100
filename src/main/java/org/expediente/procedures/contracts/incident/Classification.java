package org.expediente.procedures.contracts.incident;

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

  /** {@code Gravedad: GRAVE. Ruta típica: Multa.} */
  String shown() {
    return "Gravedad: %s. Supuesto: %s Ruta típica: %s.".formatted(severity, situation, route);
  }
}
