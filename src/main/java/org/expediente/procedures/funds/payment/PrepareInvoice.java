package org.expediente.procedures.funds.payment;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.supplier.Payee;
import org.expediente.procedures.funds.supplier.Payees;

/** Offers the lines that are paid directly and names the suppliers who may be paid. */
@DiagramBean("prepareInvoice")
class PrepareInvoice implements TaskListener {
  private final DirectLines lines;
  private final Payees suppliers;
  private final SupplierAccounts accounts;
  private final Executions executions;

  PrepareInvoice(
      DirectLines lines, Payees suppliers, SupplierAccounts accounts, Executions executions) {
    this.lines = lines;
    this.suppliers = suppliers;
    this.accounts = accounts;
    this.executions = executions;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    executions.hold(caseNumber);
    accounts.keep(caseNumber);
    task.setVariableLocal("lineOptions", Spin.JSON(lines.options(caseNumber)));
    task.setVariableLocal(
        "validSuppliers",
        suppliers.of(caseNumber).stream()
            .filter(Payee::validated)
            .map(s -> "%s %s (%s)".formatted(s.identification(), s.name(), s.line()))
            .collect(Collectors.joining("\n")));
  }
}
