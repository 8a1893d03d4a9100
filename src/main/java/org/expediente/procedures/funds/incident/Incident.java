package org.expediente.procedures.funds.incident;

import java.time.Instant;

/**
 * An incident as it was reported.
 *
 * @param outcome null until it is classified
 */
record Incident(
    long id,
    String caseNumber,
    IncidentType type,
    String facts,
    String reportedBy,
    Instant reportedAt,
    Measure outcome) {

  /** Kind of incident, Spanish. */
  String title() {
    return switch (type) {
      case INFORME_TARDIO -> "Informe tardío";
      case RENDICION_TARDIA -> "Rendición de cuentas tardía";
      case GASTO_OBJETADO -> "Gasto objetado";
      case DOCUMENTO_FALSO -> "Documento falso";
      case BENEFICIARIOS_FANTASMA -> "Beneficiarios inexistentes";
      case CAMBIO_DE_DESTINO -> "Cambio del destino de los fondos";
      case PERDIDA_DE_PERSONERIA -> "Pérdida de la personería jurídica";
      case VINCULO_PROHIBIDO -> "Vínculo prohibido";
      case RECHAZO_BANCARIO -> "Rechazo bancario";
      case OTRO -> "Otro incidente";
    };
  }
}
