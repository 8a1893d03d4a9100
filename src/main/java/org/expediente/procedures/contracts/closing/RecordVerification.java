package org.expediente.procedures.contracts.closing;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** The manager states that nothing is open; the books decide whether that is so (B42). */
@DiagramBean("recordVerification")
class RecordVerification implements TaskListener {
  private final Pendings pendings;
  private final ClosingActs acts;
  private final Journal journal;

  RecordVerification(Pendings pendings, ClosingActs acts, Journal journal) {
    this.pendings = pendings;
    this.acts = acts;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    pendings.refuse(contractCase);
    String statement = Submission.of(task).text("statement");
    acts.add(contractCase, ClosingActs.VERIFIED, statement);
    journal.record(
        new Act(
            contractCase,
            "contracts.pendingsVerified",
            task.getTaskDefinitionKey(),
            Map.of("statement", statement)));
  }
}
