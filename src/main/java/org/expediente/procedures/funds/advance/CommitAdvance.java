package org.expediente.procedures.funds.advance;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.ledger.Commitment;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Purpose;

/** The financial area reserves exactly what the gate released, or sends it back (A24). */
@DiagramBean("commitAdvance")
class CommitAdvance implements TaskListener {
  private final FundsAdvances advances;
  private final AdvanceSchedule schedule;
  private final RequestTable requests;
  private final ActTable acts;
  private final Commitments commitments;

  CommitAdvance(
      FundsAdvances advances,
      AdvanceSchedule schedule,
      RequestTable requests,
      ActTable acts,
      Commitments commitments) {
    this.advances = advances;
    this.schedule = schedule;
    this.requests = requests;
    this.acts = acts;
    this.commitments = commitments;
  }

  @Override
  public void notify(DelegateTask task) {
    AdvanceRequest request = advances.request(task.getExecution());
    Submission form = Submission.of(task);
    String reference = form.text("commitmentNumber");
    if ("COMPROMETE".equals(form.text("decision"))) {
      schedule.recheck(request);
      commitments.commit(
          new Commitment(
              request.caseNumber(),
              Purpose.ANTICIPO,
              request.number(),
              null,
              request.released(),
              reference));
    } else {
      requests.move(request.id(), RequestState.OBSERVADA);
    }
    acts.add(
        request.id(), ActStep.COMPROMISO, form.text("decision"), form.text("reason"), reference);
  }
}
