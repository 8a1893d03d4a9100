package org.expediente.procedures.contracts.incident.omission;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;

/** Human resources confirm or excuse an omission; nobody decides on the own one. */
@DiagramBean("recordOmissionDecision")
class RecordOmissionDecision implements TaskListener {
  private final ContractOmission omissions;
  private final OmissionTable table;
  private final Actors actors;
  private final Journal journal;

  RecordOmissionDecision(
      ContractOmission omissions, OmissionTable table, Actors actors, Journal journal) {
    this.omissions = omissions;
    this.table = table;
    this.actors = actors;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Omission omission = omissions.of(task.getExecution());
    if (omission.manager().equals(actors.current().person())) {
      throw Refusal.forbidden(
          "contracts.omission.own", "La omisión es suya: debe resolverla otra persona.");
    }
    Submission form = Submission.of(task);
    table.resolve(omission.id(), form.text("omission"), form.text("reason"));
    journal.record(
        new Act(
            omission.caseNumber(),
            "contracts.omissionResolved",
            task.getTaskDefinitionKey(),
            Map.of("outcome", form.text("omission"), "reason", form.text("reason"))));
  }
}
