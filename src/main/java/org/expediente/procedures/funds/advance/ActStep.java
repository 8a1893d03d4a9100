package org.expediente.procedures.funds.advance;

/** The steps at which persons decide on a request. */
enum ActStep {
  RETENCION("Resolución de la retención"),
  CONFORMIDAD("Visto bueno del administrador"),
  COMPROMISO("Revisión financiera y compromiso"),
  AUTORIZACION("Autorización"),
  TRANSFERENCIA("Transferencia"),
  CUENTA("Validación de la cuenta");

  private final String label;

  ActStep(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}
