package org.expediente.procedures.funds.agreement;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.IdentityNumbers;
import org.expediente.casefile.IdentityType;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;

/** Records what the organisation corrected: the draft is void, another follows. */
@DiagramBean("recordStandingCorrection")
class RecordStandingCorrection implements TaskListener {
  private final AgreementTable agreements;
  private final StandingTable standing;
  private final Drafts drafts;

  RecordStandingCorrection(AgreementTable agreements, StandingTable standing, Drafts drafts) {
    this.agreements = agreements;
    this.standing = standing;
    this.drafts = drafts;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    String dui = form.text("representativeDui");
    IdentityNumbers.error(IdentityType.DUI, dui)
        .ifPresent(
            error -> {
              throw Refusal.invalid("funds.agreement.representative", error);
            });
    standing.corrected(
        agreements.current(caseNumber),
        new StandingCorrection(
            form.text("representative"),
            dui,
            form.text("powers"),
            form.text("bank"),
            form.text("account")));
    drafts.end(
        caseNumber,
        AgreementState.CORRECTED,
        "La organización corrigió sus datos; el convenio se elabora de nuevo.");
  }
}
