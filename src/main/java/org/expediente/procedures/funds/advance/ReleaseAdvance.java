package org.expediente.procedures.funds.advance;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Purpose;

/** An advance that will not be paid gives its commitment back. */
@DiagramBean("releaseAdvance")
class ReleaseAdvance implements JavaDelegate {
  private final FundsAdvances advances;
  private final RequestTable requests;
  private final Commitments commitments;

  ReleaseAdvance(FundsAdvances advances, RequestTable requests, Commitments commitments) {
    this.advances = advances;
    this.requests = requests;
    this.commitments = commitments;
  }

  @Override
  public void execute(DelegateExecution execution) {
    AdvanceRequest request = advances.request(execution);
    commitments.release(request.caseNumber(), Purpose.ANTICIPO, request.number());
    requests.move(request.id(), RequestState.RECHAZADA);
  }
}
