package org.expediente.procedures.funds.payment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/** Offers the invoice as it stands, to be corrected. */
@DiagramBean("prepareCorrection")
class PrepareCorrection implements TaskListener {
  private final CurrentPayment current;
  private final DirectLines lines;

  PrepareCorrection(CurrentPayment current, DirectLines lines) {
    this.current = current;
    this.lines = lines;
  }

  @Override
  public void notify(DelegateTask task) {
    DirectPayment payment = current.read(task.getExecution());
    InvoiceFields.of(payment.invoice()).forEach(task::setVariableLocal);
    task.setVariableLocal("lineOptions", Spin.JSON(lines.options(payment.caseNumber())));
  }
}
