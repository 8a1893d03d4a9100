package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.writing.Writings;

/** The guarantor pays, pays in part or objects, in its own task. */
@DiagramBean("recordGuarantorAnswer")
class RecordGuarantorAnswer implements TaskListener {
  private final ClaimSteps steps;
  private final GuaranteeClaims claims;
  private final Writings writings;

  RecordGuarantorAnswer(ClaimSteps steps, GuaranteeClaims claims, Writings writings) {
    this.steps = steps;
    this.claims = claims;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    GuaranteeClaim claim = steps.of(task);
    Submission form = Submission.of(task);
    String answer = form.text("guarantorAnswer");
    BigDecimal offered = form.money("offeredAmount");
    ClaimRules.offer(claim, answer, offered, form.text("answerText"));
    writings.keep(
        task, claim.proceedingId(), claim.id(), "guarantorAnswer", "offeredAmount", "answerText");
    claims.record(claim, "contracts.claimAnswered", Map.of("answer", answer));
  }
}
