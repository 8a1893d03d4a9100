package org.expediente.duties;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;

/** Shows whoever declares what counts as a conflict, and the superior what was declared. */
@DiagramBean("showConflict")
class ShowConflict implements TaskListener {
  private final Conflicts conflicts;
  private final Directory directory;
  private final Parameters parameters;
  private final Clock clock;

  ShowConflict(Conflicts conflicts, Directory directory, Parameters parameters, Clock clock) {
    this.conflicts = conflicts;
    this.directory = directory;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String declarant = (String) task.getVariable("declarant");
    String summary =
        conflicts.of(task.getExecution().getProcessBusinessKey()).stream()
            .filter(conflict -> conflict.person().equals(declarant) && conflict.decision() == null)
            .reduce((first, last) -> last)
            .map(this::declared)
            .orElseGet(this::grounds);
    task.setVariableLocal("conflictSummary", summary);
  }

  private String declared(Conflict conflict) {
    return "**%s** declaró un conflicto de interés (%s): %s"
        .formatted(
            directory.nameOf(conflict.person()),
            ConflictKind.valueOf(conflict.kind()).title(),
            conflict.reason());
  }

  private String grounds() {
    LocalDate today = LocalDate.now(clock);
    return ("Hay conflicto si tienen interés en el caso usted, su cónyuge, su conviviente, sus"
            + " parientes hasta el grado %d de consanguinidad o %d de afinidad, o sus socios.")
        .formatted(
            parameters.integer("duties.conflict.consanguinityDegree", today),
            parameters.integer("duties.conflict.affinityDegree", today));
  }
}
