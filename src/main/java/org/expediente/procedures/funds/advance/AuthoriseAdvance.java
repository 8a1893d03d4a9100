package org.expediente.procedures.funds.advance;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** The authority's word on a committed advance (A25). */
@DiagramBean("authoriseAdvance")
class AuthoriseAdvance implements TaskListener {
  private final FundsAdvances advances;
  private final AdvanceSchedule schedule;
  private final ActTable acts;

  AuthoriseAdvance(FundsAdvances advances, AdvanceSchedule schedule, ActTable acts) {
    this.advances = advances;
    this.schedule = schedule;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    AdvanceRequest request = advances.request(task.getExecution());
    Submission form = Submission.of(task);
    if ("AUTORIZA".equals(form.text("decision"))) {
      schedule.recheck(request);
    }
    acts.add(request.id(), ActStep.AUTORIZACION, form.text("decision"), form.text("reason"), null);
  }
}
