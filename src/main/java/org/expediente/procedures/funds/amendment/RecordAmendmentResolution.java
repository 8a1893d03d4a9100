package org.expediente.procedures.funds.amendment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;

/** The authority approves an addendum, with three opinions in favour only, or does not. */
@DiagramBean("recordAmendmentResolution")
class RecordAmendmentResolution implements TaskListener {
  private final AmendmentTable amendments;
  private final AmendmentOpinions opinions;
  private final Changes changes;
  private final RecordAmendmentOpinion record;

  RecordAmendmentResolution(
      AmendmentTable amendments,
      AmendmentOpinions opinions,
      Changes changes,
      RecordAmendmentOpinion record) {
    this.amendments = amendments;
    this.opinions = opinions;
    this.changes = changes;
    this.record = record;
  }

  @Override
  public void notify(DelegateTask task) {
    Amendment amendment = amendments.find(FundsAmendment.id(task));
    if ("FAVORABLE".equals(Submission.of(task).text(RecordAmendmentOpinion.RESULT))) {
      if (!opinions.of(amendment.id()).stream().allMatch(AmendmentOpinion::favourable)) {
        throw Refusal.invalid(
            "funds.amendment.notApprovable",
            "Solo se puede aprobar una adenda con los tres dictámenes favorables.");
      }
      changes.requireStillPossible(amendment);
    }
    record.notify(task);
  }
}
