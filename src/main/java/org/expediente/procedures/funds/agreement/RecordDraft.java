package org.expediente.procedures.funds.agreement;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.approvals.ApprovalBook;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Records a draft with the obligations of both sides; the step then issues it (A17, A-S25). */
@DiagramBean("recordDraft")
class RecordDraft implements TaskListener {
  private final AgreementTable agreements;
  private final ObligationTable obligations;
  private final ModelObligations model;
  private final AgreementTerms terms;
  private final ApprovalBook approvals;
  private final DraftFrames frames;

  RecordDraft(
      AgreementTable agreements,
      ObligationTable obligations,
      ModelObligations model,
      AgreementTerms terms,
      DraftFrames frames,
      ApprovalBook approvals) {
    this.approvals = approvals;
    this.agreements = agreements;
    this.obligations = obligations;
    this.model = model;
    this.terms = terms;
    this.frames = frames;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    DraftRules.Frame frame = frames.of(caseNumber);
    Agreement draft = draft(caseNumber, form, frame);
    DraftRules.check(draft, frame);
    agreements.add(draft);
    obligations.add(
        caseNumber,
        draft.version(),
        model.with(terms.today(), form.text("ngoUndertakings"), form.text("ministryUndertakings")));
    approvals.changed(caseNumber, AgreementApproval.KIND, "se elaboró otro borrador");
  }

  private Agreement draft(String caseNumber, Submission form, DraftRules.Frame frame) {
    int version = agreements.latest(caseNumber).map(Agreement::version).orElse(0) + 1;
    return new Agreement(
        caseNumber,
        version,
        AgreementState.DRAFT,
        frame.plan().version(),
        frame.plan().sha256(),
        form.text("object"),
        form.money("amount"),
        form.money("advances"),
        form.money("directPayments"),
        form.date("startsOn"),
        form.date("endsOn"),
        form.text("representative"),
        form.text("representativeDui"),
        form.text("powers"),
        form.text("bank"),
        form.text("account"),
        form.text("assets"),
        null,
        null,
        null,
        null);
  }
}
