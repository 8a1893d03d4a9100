package org.expediente.procedures.funds.assignment;

import org.camunda.bpm.engine.delegate.VariableScope;

/** Which stage ended the way of an assignment; told by the results of the called processes. */
enum Ground {
  CONVENIO_NO_FIRMADO("agreementResult", "El convenio de cooperación no se firmó en el plazo."),
  PLAN_NO_APROBADO("planResult", "El plan de trabajo no se aprobó o no se presentó."),
  INASISTENCIA("teamResult", "La organización no asistió a las reuniones técnicas convocadas."),
  NO_ELEGIBLE(
      "eligibilityResult",
      "No se cumplieron las condiciones de crédito o de elegibilidad para recibir los fondos.");

  private final String variable;
  private final String sentence;

  Ground(String variable, String sentence) {
    this.variable = variable;
    this.sentence = sentence;
  }

  /** The last stage that the case reached. */
  static Ground of(VariableScope scope) {
    for (Ground ground : values()) {
      if (scope.getVariable(ground.variable) != null) {
        return ground;
      }
    }
    throw new IllegalStateException("No stage has ended");
  }

  /** Spanish. */
  String sentence() {
    return sentence;
  }
}
