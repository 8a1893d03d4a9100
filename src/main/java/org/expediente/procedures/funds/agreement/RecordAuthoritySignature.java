package org.expediente.procedures.funds.agreement;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;

/** Records that the authority signed: the agreement is in force (A19, A-S25). */
@DiagramBean("recordAuthoritySignature")
class RecordAuthoritySignature implements TaskListener {
  private final AgreementTable agreements;
  private final Clock clock;

  RecordAuthoritySignature(AgreementTable agreements, Clock clock) {
    this.agreements = agreements;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Agreement draft = agreements.current(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    LocalDate on = form.date("signedOn");
    String number = form.text("agreementNumber");
    SigningRules.authority(draft, on, LocalDate.now(clock));
    if (agreements.numberTaken(number)) {
      throw Refusal.invalid(
          "funds.agreement.number", "Ya existe un convenio con el número " + number + ".");
    }
    agreements.signed(draft, on, number);
  }
}
