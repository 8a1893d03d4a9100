package org.expediente.procedures.contracts.incident.omission;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** The manager's defence. */
@DiagramBean("recordOmissionDefence")
class RecordOmissionDefence implements TaskListener {
  private final ContractOmission omissions;
  private final OmissionTable table;
  private final Journal journal;

  RecordOmissionDefence(ContractOmission omissions, OmissionTable table, Journal journal) {
    this.omissions = omissions;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Omission omission = omissions.of(task.getExecution());
    String defence = Submission.of(task).text("defence");
    table.defend(omission.id(), defence);
    journal.record(
        new Act(
            omission.caseNumber(),
            "contracts.omissionAnswered",
            task.getTaskDefinitionKey(),
            Map.of("text", defence)));
  }
}
