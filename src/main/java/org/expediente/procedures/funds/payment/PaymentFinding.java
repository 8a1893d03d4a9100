package org.expediente.procedures.funds.payment;

/**
 * What the cross-check found.
 *
 * @param blocking whether nothing is paid until it is resolved
 * @param message one Spanish sentence
 */
record PaymentFinding(Kind code, boolean blocking, String message) {
  /** What it is about; the names are in the table. */
  enum Kind {
    PROVEEDOR,
    CUENTA,
    LINEA,
    SALDO,
    PRECIO,
    DOCUMENTO,
    UNIDADES,
    ALERTA
  }

  static PaymentFinding block(Kind code, String message) {
    return new PaymentFinding(code, true, message);
  }

  static PaymentFinding note(Kind code, String message) {
    return new PaymentFinding(code, false, message);
  }
}
