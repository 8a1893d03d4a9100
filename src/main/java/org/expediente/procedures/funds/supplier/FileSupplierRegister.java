package org.expediente.procedures.funds.supplier;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.problem.Refusal;

/** The organisation hands in its list: from here on it cannot change it (A13, A-S19). */
@DiagramBean("fileSupplierRegister")
class FileSupplierRegister implements TaskListener {
  private final SupplierRegisterTable registers;
  private final SupplierTable suppliers;

  FileSupplierRegister(SupplierRegisterTable registers, SupplierTable suppliers) {
    this.registers = registers;
    this.suppliers = suppliers;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    registers.open(caseNumber);
    if (suppliers.of(caseNumber).isEmpty()) {
      throw Refusal.invalid(
          "funds.suppliers.empty", "El padrón de proveedores está vacío. Cargue la tabla.");
    }
    suppliers.reviewRegistered(caseNumber);
    registers.file(caseNumber);
  }
}
