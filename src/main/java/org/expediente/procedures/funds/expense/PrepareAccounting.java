package org.expediente.procedures.funds.expense;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;

/** Says to which advance the accounting belongs. */
@DiagramBean("prepareAccounting")
class PrepareAccounting implements TaskListener {
  private final AdvanceAccounts accounts;

  PrepareAccounting(AdvanceAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    accounts
        .find(caseNumber, FundsAccounting.advance(task))
        .ifPresent(
            account ->
                task.setVariableLocal(
                    "advanceSummary",
                    "Anticipo %d: %s, transferido el %s; se rinde a más tardar el %s."
                        .formatted(
                            account.number(),
                            Words.money(account.transferred()),
                            Words.date(account.transferredOn()),
                            Words.date(account.dueOn()))));
  }
}
