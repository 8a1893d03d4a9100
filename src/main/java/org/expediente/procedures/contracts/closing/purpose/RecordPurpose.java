package org.expediente.procedures.contracts.closing.purpose;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contracts;

/** Keeps what an area says, beside what the others say. */
@DiagramBean("recordPurpose")
class RecordPurpose implements TaskListener {
  private final Contracts contracts;
  private final PurposeOpinions opinions;
  private final Journal journal;

  RecordPurpose(Contracts contracts, PurposeOpinions opinions, Journal journal) {
    this.contracts = contracts;
    this.opinions = opinions;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    contracts.hold(contractCase);
    Submission form = Submission.of(task);
    PurposeArea area = PurposeArea.ofTask(task.getTaskDefinitionKey());
    Purpose opinion = Purpose.valueOf(form.text("purpose"));
    opinions.add(contractCase, area, opinion, form.text("reasons"));
    journal.record(
        new Act(
            contractCase,
            "contracts.purposeOpinion",
            task.getTaskDefinitionKey(),
            Map.of("area", area.label(), "opinion", opinion.label())));
  }
}
