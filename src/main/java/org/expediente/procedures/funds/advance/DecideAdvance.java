package org.expediente.procedures.funds.advance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;

/** Applies DMN-A6 to the request (A22). */
@DiagramBean("decideAdvance")
class DecideAdvance implements JavaDelegate {
  private final FundsAdvances advances;
  private final AdvanceGate gate;

  DecideAdvance(FundsAdvances advances, AdvanceGate gate) {
    this.advances = advances;
    this.gate = gate;
  }

  @Override
  public void execute(DelegateExecution execution) {
    GateAnswer answer = gate.decide(advances.request(execution), execution.getCurrentActivityId());
    execution.setVariable("advanceReleased", answer.releases());
  }
}
