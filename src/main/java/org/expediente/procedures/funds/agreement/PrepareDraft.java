package org.expediente.procedures.funds.agreement;

import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Offers the figures of the plan, and after a correction what the organisation corrected. */
@DiagramBean("prepareDraft")
class PrepareDraft implements TaskListener {
  private final DraftFrames frames;
  private final AgreementTable agreements;
  private final StandingTable standing;

  PrepareDraft(DraftFrames frames, AgreementTable agreements, StandingTable standing) {
    this.frames = frames;
    this.agreements = agreements;
    this.standing = standing;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    DraftRules.Frame frame = frames.of(caseNumber);
    task.setVariableLocal("amount", frame.plan().total().toPlainString());
    task.setVariableLocal("advances", frame.scheduled().toPlainString());
    task.setVariableLocal("directPayments", frame.direct().toPlainString());
    Optional<Agreement> earlier = agreements.latest(caseNumber);
    task.setVariableLocal(
        "startsOn", earlier.map(Agreement::startsOn).orElse(frame.plan().start()).toString());
    task.setVariableLocal(
        "endsOn", earlier.map(Agreement::endsOn).orElse(frame.plan().end()).toString());
    earlier.ifPresent(
        draft -> {
          task.setVariableLocal("object", draft.object());
          task.setVariableLocal("assets", draft.assets());
        });
    standing
        .correction(caseNumber)
        .ifPresent(
            correction -> {
              task.setVariableLocal("representative", correction.representative());
              task.setVariableLocal("powers", correction.powers());
              task.setVariableLocal("bank", correction.bank());
              task.setVariableLocal("account", correction.account());
            });
  }
}
