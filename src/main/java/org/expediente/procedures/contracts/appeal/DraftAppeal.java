package org.expediente.procedures.contracts.appeal;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Another instructor than that of the resolution proposes how to decide (B32). */
@DiagramBean("draftAppeal")
class DraftAppeal implements TaskListener {
  private final Proceedings proceedings;
  private final AppealTable table;
  private final Journal journal;

  DraftAppeal(Proceedings proceedings, AppealTable table, Journal journal) {
    this.proceedings = proceedings;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    table.draft(of.id(), form.text("proposal"), form.text("reasoning"));
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.appealDrafted",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "kind", of.kind().label(),
                "proposal", form.text("proposal"),
                "reasoning", form.text("reasoning"))));
  }
}
