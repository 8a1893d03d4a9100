package org.expediente.procedures.contracts.closing;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** The procurement unit confirms the final minutes or sends them back with a reason. */
@DiagramBean("recordConfirmation")
class RecordConfirmation implements TaskListener {
  private final Pendings pendings;
  private final ClosingActs acts;
  private final Journal journal;

  RecordConfirmation(Pendings pendings, ClosingActs acts, Journal journal) {
    this.pendings = pendings;
    this.acts = acts;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    boolean confirmed = "SI".equals(form.text("confirmed"));
    if (confirmed) {
      // something may have opened since the manager looked
      pendings.refuse(contractCase);
    }
    String reason = form.text("reason");
    acts.add(contractCase, confirmed ? ClosingActs.CONFIRMED : ClosingActs.RETURNED, reason);
    journal.record(
        new Act(
            contractCase,
            confirmed ? "contracts.minutesConfirmed" : "contracts.minutesReturned",
            task.getTaskDefinitionKey(),
            Map.of("reason", reason)));
  }
}
