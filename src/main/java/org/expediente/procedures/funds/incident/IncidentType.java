package org.expediente.procedures.funds.incident;

/** What can go wrong; input of DMN-A8. */
public enum IncidentType {
  INFORME_TARDIO,
  RENDICION_TARDIA,
  GASTO_OBJETADO,
  DOCUMENTO_FALSO,
  BENEFICIARIOS_FANTASMA,
  CAMBIO_DE_DESTINO,
  PERDIDA_DE_PERSONERIA,
  VINCULO_PROHIBIDO,
  RECHAZO_BANCARIO,
  OTRO
}
