package org.expediente.documents;

/** A document is never deleted: it stops counting. The Spanish codes are what people see. */
public enum DocumentStatus {
  VIGENTE,
  ANULADO,
  REEMPLAZADO
}
