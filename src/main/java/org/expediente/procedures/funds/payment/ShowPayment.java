package org.expediente.procedures.funds.payment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Shows the invoice, what the cross-check found and what may be paid. */
@DiagramBean("showPayment")
class ShowPayment implements TaskListener {
  private final CurrentPayment current;
  private final PaymentFindings findings;

  ShowPayment(CurrentPayment current, PaymentFindings findings) {
    this.current = current;
    this.findings = findings;
  }

  @Override
  public void notify(DelegateTask task) {
    DirectPayment payment = current.read(task.getExecution());
    task.setVariableLocal("invoiceSummary", summary(payment));
    task.setVariableLocal("findingList", findings.list(payment));
    task.setVariableLocal(
        "amounts",
        "Pagable %s, objetado %s, facturado %s"
            .formatted(
                Words.money(payment.payable()),
                Words.money(payment.objected()),
                Words.money(payment.invoice().total())));
  }

  /** One line for people: which invoice, of whom, for what. */
  static String summary(DirectPayment payment) {
    Invoice invoice = payment.invoice();
    return "%s %s de %s, del %s; servicio del %s al %s; línea %s; %d unidades a %s; cuenta %s"
        .formatted(
            invoice.type(),
            invoice.number(),
            invoice.supplier(),
            Words.date(invoice.issuedOn()),
            Words.date(invoice.from()),
            Words.date(invoice.to()),
            invoice.planLine(),
            invoice.units(),
            Words.money(invoice.unitPrice()),
            invoice.account());
  }
}
