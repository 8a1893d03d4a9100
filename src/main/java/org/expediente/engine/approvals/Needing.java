package org.expediente.engine.approvals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.expediente.approvals.ApprovalBook;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Tasks that rest on an approval: stopped while it does not stand, and everybody can see it. */
@Component
class Needing {
  /** Type of the incident in Cockpit. */
  static final String INCIDENT = "approvalVoid";

  private final ApprovalBook book;
  private final Journal journal;

  Needing(ApprovalBook book, Journal journal) {
    this.book = book;
    this.journal = journal;
  }

  /** The task exists, but not silently. */
  void tell(DelegateTask task) {
    for (String kind : ApprovalDirections.of(task).needs()) {
      lack(task, kind)
          .ifPresent(
              sentence -> {
                task.getExecution().createIncident(INCIDENT, task.getId(), sentence);
                journal.record(
                    new Act(
                        caseOf(task),
                        "approval.missing",
                        task.getTaskDefinitionKey(),
                        Map.of("kind", kind, "sentence", sentence)));
              });
    }
  }

  /** Refuses the completion, naming each approval that is missing. */
  void require(DelegateTask task) {
    List<String> needs = ApprovalDirections.of(task).needs();
    if (needs.isEmpty()) {
      return;
    }
    journal.hold(caseOf(task)); // what is checked here stays true until the step is done
    List<String> missing = needs.stream().flatMap(kind -> lack(task, kind).stream()).toList();
    if (!missing.isEmpty()) {
      throw Refusal.conflict("approval.missing", String.join(" ", missing));
    }
  }

  /** The task has ended one way or the other. */
  void forget(DelegateTask task) {
    if (!ApprovalDirections.of(task).needs().isEmpty()) {
      Context.getCommandContext()
          .getIncidentManager()
          .findIncidentByConfigurationAndIncidentType(task.getId(), INCIDENT)
          .forEach(incident -> ((IncidentEntity) incident).resolve());
    }
  }

  private Optional<String> lack(DelegateTask task, String kind) {
    return book.lack(caseOf(task), kind);
  }

  private static String caseOf(DelegateTask task) {
    return task.getExecution().getProcessBusinessKey();
  }
}
