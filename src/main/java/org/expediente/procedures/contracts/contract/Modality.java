package org.expediente.procedures.contracts.contract;

/** How the contractor was chosen; drives the floor of a fine. */
public enum Modality {
  LICITACION,
  CONCURSO,
  LIBRE_GESTION,
  DIRECTA
}
