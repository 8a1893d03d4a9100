package org.expediente.procedures.funds.incident;

/** What follows an incident, the mildest first. */
enum Measure {
  SIN_MERITO,
  RECORDATORIO,
  PLAN_CORRECTIVO,
  SUSPENDER,
  TERMINAR;

  /** This measure or the other one, whichever is stricter. */
  Measure orStricter(Measure other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
