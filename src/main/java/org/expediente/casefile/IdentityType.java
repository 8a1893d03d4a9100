package org.expediente.casefile;

/** Salvadoran identity numbers with a check digit. */
public enum IdentityType {
  /** Documento Único de Identidad: natural persons. */
  DUI,
  /** Número de Identificación Tributaria: juridical persons, and natural ones before 2021-12-17. */
  NIT
}
