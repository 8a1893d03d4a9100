package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.agreement.Agreement;
import org.expediente.procedures.funds.agreement.Agreements;

/** Shows what is to be reimbursed and to which account: that of the agreement. */
@DiagramBean("prepareReimbursement")
class PrepareReimbursement implements TaskListener {
  private final Liquidations liquidations;
  private final Agreements agreements;

  PrepareReimbursement(Liquidations liquidations, Agreements agreements) {
    this.liquidations = liquidations;
    this.agreements = agreements;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Agreement agreement = agreements.signed(number);
    task.setVariableLocal(
        "reimbursement", Words.money(liquidations.approved(number).result().reimbursement()));
    task.setVariableLocal(
        "payee", "%s, cuenta %s".formatted(agreement.bank(), agreement.account()));
  }
}
