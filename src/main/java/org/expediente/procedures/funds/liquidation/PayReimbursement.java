package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;

/** Records that the reimbursement was paid: amount and account are those of the tables. */
@DiagramBean("payReimbursement")
class PayReimbursement implements TaskListener {
  private final Liquidations liquidations;
  private final Agreements agreements;
  private final Movements movements;

  PayReimbursement(Liquidations liquidations, Agreements agreements, Movements movements) {
    this.liquidations = liquidations;
    this.agreements = agreements;
    this.movements = movements;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    movements.record(
        new Movement(
            number,
            MovementKind.REEMBOLSO,
            Reimbursement.NUMBER,
            null,
            liquidations.approved(number).result().reimbursement(),
            form.date("paidOn"),
            form.text("bankReference"),
            agreements.signed(number).account()));
  }
}
