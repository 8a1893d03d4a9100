package org.expediente.procedures.funds.refund;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.liquidation.Calculation;
import org.expediente.procedures.funds.liquidation.Liquidations;

/** Opens what is owed, from the approved liquidation and nothing else. */
@DiagramBean("openRefund")
class OpenRefund implements ExecutionListener {
  private final Executions executions;
  private final Liquidations liquidations;
  private final RefundTable refunds;
  private final Clock clock;

  OpenRefund(Executions executions, Liquidations liquidations, RefundTable refunds, Clock clock) {
    this.executions = executions;
    this.liquidations = liquidations;
    this.refunds = refunds;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    executions.hold(number);
    Calculation approved = liquidations.approved(number);
    if (approved.due().signum() <= 0) {
      throw Refusal.conflict(
          "funds.refund.none", "El expediente " + number + " no tiene un reintegro exigible.");
    }
    if (refunds.find(number).isEmpty()) {
      refunds.open(number, approved.id(), approved.due(), LocalDate.now(clock));
    }
  }
}
