package org.expediente.procedures.funds.beneficiary;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.plan.Plan;
import org.expediente.procedures.funds.plan.Plans;

/** The organisation hands in its roll: from here on it cannot change it (A15, A-S20). */
@DiagramBean("fileBeneficiaryRegister")
class FileBeneficiaryRegister implements TaskListener {
  private final BeneficiaryRegisterTable registers;
  private final BeneficiaryTable beneficiaries;
  private final Plans plans;

  FileBeneficiaryRegister(
      BeneficiaryRegisterTable registers, BeneficiaryTable beneficiaries, Plans plans) {
    this.registers = registers;
    this.beneficiaries = beneficiaries;
    this.plans = plans;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    registers.open(caseNumber);
    if (beneficiaries.of(caseNumber).stream()
        .noneMatch(b -> b.state() == BeneficiaryState.REGISTRADO)) {
      throw Refusal.invalid(
          "funds.beneficiaries.empty",
          "Cargue el padrón de beneficiarios; el anterior, si lo hubo, ya fue resuelto.");
    }
    Plan plan = plans.approved(caseNumber);
    registers.file(caseNumber, plan.start(), plan.end());
  }
}
