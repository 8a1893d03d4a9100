package org.expediente.procedures.funds.supplier;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Closes the validation; the step then issues the minutes. */
@DiagramBean("closeSupplierRegister")
class CloseSupplierRegister implements TaskListener {
  private final SupplierRegisterTable registers;

  CloseSupplierRegister(SupplierRegisterTable registers) {
    this.registers = registers;
  }

  @Override
  public void notify(DelegateTask task) {
    registers.close(
        task.getExecution().getProcessBusinessKey(), Submission.of(task).text("method"));
  }
}
