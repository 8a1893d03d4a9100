package org.expediente.procedures.funds.agreement;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Records that the organisation signed (A19). */
@DiagramBean("recordNgoSignature")
class RecordNgoSignature implements TaskListener {
  private final AgreementTable agreements;
  private final Clock clock;

  RecordNgoSignature(AgreementTable agreements, Clock clock) {
    this.agreements = agreements;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Agreement draft = agreements.current(task.getExecution().getProcessBusinessKey());
    LocalDate on = Submission.of(task).date("signedOn");
    SigningRules.ngo(draft, on, LocalDate.now(clock));
    agreements.signedByNgo(draft, on);
  }
}
