package org.expediente.procedures.contracts.incident;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.expediente.access.Unrestricted;
import org.expediente.diagram.Words;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Shows what came in for the contractor to whoever weighs an incident already: a task that opened
 * the day before would hide it (B13, trap 16).
 */
@Component
class RefreshDefences {
  private static final String SHOWN = ShowContractIncident.DEFENCES;

  private final IncidentBook incidents;
  private final Defences defences;
  private final TaskService tasks;
  private final Unrestricted unrestricted;

  RefreshDefences(
      IncidentBook incidents,
      Defences defences,
      @Lazy TaskService tasks,
      Unrestricted unrestricted) {
    this.incidents = incidents;
    this.defences = defences;
    this.tasks = tasks;
    this.unrestricted = unrestricted;
  }

  /** Whoever asks for an extension needs no right on the tasks of others. */
  @EventListener
  void on(DefencesChanged changed) {
    unrestricted.read(
        () -> {
          incidents.of(changed.contractCase()).stream()
              .filter(one -> one.caseNumber() != null && !one.closed())
              .forEach(this::refresh);
          return null;
        });
  }

  private void refresh(Incident incident) {
    List<Task> showing =
        tasks
            .createTaskQuery()
            .processInstanceBusinessKey(incident.caseNumber())
            .active()
            .list()
            .stream()
            .filter(task -> tasks.getVariableLocal(task.getId(), SHOWN) != null)
            .toList();
    String text = Words.shown(defences.told(incident));
    showing.forEach(task -> tasks.setVariableLocal(task.getId(), SHOWN, text));
  }
}
