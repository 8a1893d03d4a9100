package org.expediente.procedures.funds.supplier;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Sums the validation up for whoever signs the minutes; from here on nothing comes in. */
@DiagramBean("showSupplierResults")
class ShowSupplierResults implements TaskListener {
  private final SupplierRegisterTable registers;
  private final SupplierTable suppliers;

  ShowSupplierResults(SupplierRegisterTable registers, SupplierTable suppliers) {
    this.registers = registers;
    this.suppliers = suppliers;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    registers.move(caseNumber, RegisterState.REVIEW);
    List<Supplier> all = suppliers.of(caseNumber);
    task.setVariableLocal("supplierTotal", String.valueOf(all.size()));
    task.setVariableLocal(
        "supplierCounts",
        "Validados: %d; observados: %d; rechazados: %d"
            .formatted(
                count(all, SupplierState.VALIDADO),
                count(all, SupplierState.OBSERVADO),
                count(all, SupplierState.RECHAZADO)));
  }

  static long count(List<Supplier> all, SupplierState state) {
    return all.stream().filter(s -> s.state() == state).count();
  }
}
