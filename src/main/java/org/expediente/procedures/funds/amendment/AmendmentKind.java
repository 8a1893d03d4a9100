package org.expediente.procedures.funds.amendment;

/** What a modification changes. */
enum AmendmentKind {
  /** Money between two lines of the plan. */
  TRASLADO("Traslado entre líneas"),
  /** The last day of the programme. */
  PLAZO("Último día del programa"),
  /** Any other clause. */
  OTRO("Otra cláusula");

  private final String title;

  AmendmentKind(String title) {
    this.title = title;
  }

  /** Spanish. */
  String title() {
    return title;
  }
}
