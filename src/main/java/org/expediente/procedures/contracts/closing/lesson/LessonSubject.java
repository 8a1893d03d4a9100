package org.expediente.procedures.contracts.closing.lesson;

/** What a lesson asks to change. */
enum LessonSubject {
  INSTRUCTIVO("el instructivo"),
  PARAMETRO("el parámetro"),
  TABLA("la tabla de decisión"),
  FORMULARIO("el formulario o documento");

  private final String label;

  LessonSubject(String label) {
    this.label = label;
  }

  /** Spanish, after «cambiar». */
  String label() {
    return label;
  }

  /** Whether every expert area must review it: rules that the system applies by itself (B-S02). */
  boolean needsAllAreas() {
    return this == PARAMETRO || this == TABLA;
  }
}
