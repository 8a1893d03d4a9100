package org.expediente.procedures.funds.fiscal;

/** Kinds of fiscal documents (A.4). */
public enum FiscalType {
  FACTURA,
  CCF,
  DTE,
  RECIBO,
  PLANILLA,
  FACTURA_SUJETO_EXCLUIDO
}
