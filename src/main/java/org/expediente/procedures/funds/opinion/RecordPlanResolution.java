package org.expediente.procedures.funds.opinion;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.Reviewed;

/** The authority approves, returns or denies the version it read (A12). */
@DiagramBean("recordPlanResolution")
class RecordPlanResolution implements TaskListener {
  private final PlanReview review;
  private final Decisions decisions;

  RecordPlanResolution(PlanReview review, Decisions decisions) {
    this.review = review;
    this.decisions = decisions;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Reviewed plan = review.read(caseNumber, form.text("reviewedSeal"));
    decisions.resolve(plan, form.text("resolution"), form.text("motive"));
  }
}
