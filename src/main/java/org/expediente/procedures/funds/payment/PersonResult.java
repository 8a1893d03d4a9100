package org.expediente.procedures.funds.payment;

/** What the cross-check makes of a row of the list of persons served. */
enum PersonResult {
  PAGABLE("pagables"),
  /** Same document as an earlier row: one person is one unit. */
  REPETIDA("repetidas"),
  /** Nobody on the roll has this number. */
  DESCONOCIDA("que no están en el padrón"),
  /** Not validated, not yet in, or already gone when the period began. */
  INACTIVA("sin un día activo en el período"),
  /** In another invoice of the line whose period overlaps. */
  YA_COBRADA("ya cobradas en otra factura del período"),
  /** Asked for the sample, and said not to have been served. */
  NO_CONFIRMADA("que no confirmaron el servicio");

  private final String words;

  PersonResult(String words) {
    this.words = words;
  }

  /** Spanish, plural; for the sentence that explains what is not paid. */
  String words() {
    return words;
  }
}
