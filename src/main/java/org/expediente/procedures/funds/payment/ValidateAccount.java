package org.expediente.procedures.funds.payment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;

/** Records whether the financial area validates a changed account; it then waits (A.10). */
@DiagramBean("validateAccount")
class ValidateAccount implements TaskListener {
  private final CurrentPayment current;
  private final SupplierRules suppliers;
  private final Journal journal;

  ValidateAccount(CurrentPayment current, SupplierRules suppliers, Journal journal) {
    this.current = current;
    this.suppliers = suppliers;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    DirectPayment payment = current.hold(task);
    if (Submission.of(task).text("decision").equals("VALIDAR")) {
      journal.record(
          new Act(
              payment.caseNumber(),
              "funds.payment.accountValidated",
              task.getTaskDefinitionKey(),
              Map.of(
                  "supplier", payment.invoice().supplier(),
                  "account", payment.invoice().account(),
                  "from", suppliers.validateAccount(payment))));
    }
  }
}
