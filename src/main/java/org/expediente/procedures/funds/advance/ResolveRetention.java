package org.expediente.procedures.funds.advance;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** The authority keeps an advance back or releases it against the table, with a reason (A22). */
@DiagramBean("resolveAdvanceRetention")
class ResolveRetention implements TaskListener {
  private final FundsAdvances advances;
  private final AdvanceGate gate;
  private final ActTable acts;

  ResolveRetention(FundsAdvances advances, AdvanceGate gate, ActTable acts) {
    this.advances = advances;
    this.gate = gate;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    AdvanceRequest request = advances.request(task.getExecution());
    Submission form = Submission.of(task);
    if ("LIBERAR".equals(form.text("decision"))) {
      gate.override(request, form.text("reason"), task.getTaskDefinitionKey());
    }
    acts.add(request.id(), ActStep.RETENCION, form.text("decision"), form.text("reason"), null);
  }
}
