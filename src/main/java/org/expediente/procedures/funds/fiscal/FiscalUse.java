package org.expediente.procedures.funds.fiscal;

import java.time.LocalDate;

/**
 * Where a fiscal document was charged.
 *
 * @param kind RENDICION, PAGO_DIRECTO
 */
public record FiscalUse(String caseNumber, String kind, LocalDate usedOn) {
  public static final String ACCOUNTING = "RENDICION";
  public static final String DIRECT_PAYMENT = "PAGO_DIRECTO";
}
