package org.expediente.engine.gate.rules;

import java.util.Optional;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.expediente.engine.ExtensionProperties;
import org.expediente.engine.gate.Diagram;
import org.expediente.engine.gate.Faults;
import org.expediente.engine.gate.Inspection;

/**
 * A user task is due when the terms bean or a procedure's own bean says, or says itself why it has
 * no deadline.
 */
final class DeadlineRule {
  /** Extension property: the reason why there is no deadline. */
  static final String NONE = "term.none";

  private static final int SHORTEST_REASON = 10;

  private DeadlineRule() {}

  static void look(Diagram diagram, Inspection inspection, Faults faults) {
    diagram
        .all(UserTask.class)
        .forEach(
            task -> problem(task, inspection).ifPresent(sentence -> faults.add(task, sentence)));
  }

  private static Optional<String> problem(UserTask task, Inspection inspection) {
    String reason = ExtensionProperties.text(task, NONE);
    String due = task.getCamundaDueDate();
    if (!reason.isEmpty()) {
      return !Texts.blank(due) || reason.length() < SHORTEST_REASON
          ? Optional.of(
              "«term.none» dice por qué la tarea no tiene plazo: escriba el motivo y deje vacío «Due"
                  + " date», o quite la propiedad.")
          : Optional.empty();
    }
    if (HouseDate.is(due, inspection.house())) {
      return Optional.empty();
    }
    return TermExpression.of(due)
        .map(term -> term.problem(inspection.house()))
        .orElse(
            Optional.of(
                "La tarea no tiene un plazo legal: escriba en «Due date» algo como"
                    + " ${terms.businessDays(execution, 'funds.review')}, o la propiedad «term.none»"
                    + " con el motivo."));
  }
}
