package org.expediente.procedures.contracts.closing.lesson;

/**
 * A request to change a rule.
 *
 * @param failure what failed, Spanish
 * @param ruleName which parameter, table or part of the instructivo
 * @param proposedBy user id
 * @param state {@code PROPUESTA}, {@code EN_ESTUDIO} or {@code RECHAZADA}
 */
record Lesson(
    long id,
    String contractCase,
    String subject,
    String failure,
    String proposal,
    LessonSubject concerns,
    String ruleName,
    String proposedBy,
    String state) {

  /** All of it, as a form shows it. */
  String told() {
    return "%s. Falló: %s Se propone: %s Cambiaría %s «%s»."
        .formatted(subject, failure, proposal, concerns.label(), ruleName);
  }
}
