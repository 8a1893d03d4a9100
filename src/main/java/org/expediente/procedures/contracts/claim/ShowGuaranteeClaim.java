package org.expediente.procedures.contracts.claim;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** Lays before a person the guarantee, the amount of the claim and what was written about it. */
@DiagramBean("showGuaranteeClaim")
class ShowGuaranteeClaim implements TaskListener {
  private final ClaimSteps steps;
  private final ClaimOpener opener;
  private final Guarantees guarantees;
  private final Proceedings proceedings;
  private final Writings writings;
  private final ClaimText words;

  ShowGuaranteeClaim(
      ClaimSteps steps,
      ClaimOpener opener,
      Guarantees guarantees,
      Proceedings proceedings,
      Writings writings,
      ClaimText words) {
    this.steps = steps;
    this.opener = opener;
    this.guarantees = guarantees;
    this.proceedings = proceedings;
    this.writings = writings;
    this.words = words;
  }

  @Override
  public void notify(DelegateTask task) {
    GuaranteeClaim claim = steps.of(task);
    if (claim.state() == ClaimState.PREPARADO) {
      claim = opener.refresh(proceedings.find(claim.proceedingId()), claim);
    }
    Guarantee guarantee = guarantees.find(claim.guaranteeId());
    task.setVariableLocal("guaranteeText", ClaimText.line(guarantee));
    task.setVariableLocal("claimText", words.amount(claim, guarantee));
    task.setVariableLocal("claimStanding", words.standing(claim));
    task.setVariableLocal("claimCause", written(claim, "cause"));
    if (task.getTaskDefinitionKey().equals("userTask_draftGuarantorRequest")) {
      // what the legal unit thinks of the text is nothing for the guarantor
      task.setVariableLocal("claimReview", written(claim, "reviewReason"));
    }
    task.setVariableLocal("guarantorSaid", written(claim, "answerText"));
  }

  private String written(GuaranteeClaim claim, String field) {
    return Words.shown(writings.textOfClaim(claim.id(), field));
  }
}
