package org.expediente.procedures.contracts.closing.lesson;

/** An area of experts that reviews changes (B-S02). */
enum ExpertArea {
  FINANCIAL("financial", "Finanzas"),
  HUMAN_RESOURCES("human-resources", "Talento Humano"),
  AUDIT("audit", "Auditoría Interna"),
  IT("it", "Tecnologías de Información"),
  LEGAL("legal", "Dirección Jurídica");

  private final String group;
  private final String label;

  ExpertArea(String group, String label) {
    this.group = group;
    this.label = label;
  }

  /** Group id. */
  String group() {
    return group;
  }

  /** Spanish. */
  String label() {
    return label;
  }
}
