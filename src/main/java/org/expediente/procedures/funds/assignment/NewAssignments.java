package org.expediente.procedures.funds.assignment;

import org.expediente.problem.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Takes in an assignment once: decree, line and organisation identify it. */
@Component
class NewAssignments {
  private final AssignmentTable table;

  NewAssignments(AssignmentTable table) {
    this.table = table;
  }

  /**
   * @throws Refusal naming the case that has the assignment already
   */
  void refuseTwin(Assignment assignment) {
    table
        .twin(assignment)
        .ifPresent(
            number -> {
              throw Refusal.conflict(
                  "funds.duplicate",
                  "Ya existe el expediente %s para este decreto, línea y ONG.".formatted(number));
            });
  }

  void add(Assignment assignment) {
    try {
      table.add(assignment);
    } catch (DuplicateKeyException twin) {
      // came in since we looked; this transaction can no longer ask for its number
      throw Refusal.conflict(
          "funds.duplicate",
          "Ya existe un expediente para este decreto, línea y ONG. Búsquelo por el decreto.");
    }
  }
}
