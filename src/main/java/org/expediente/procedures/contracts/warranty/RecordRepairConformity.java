package org.expediente.procedures.contracts.warranty;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contracts;

/** Who uses it says whether the defect is gone (B-S28). */
@DiagramBean("recordRepairConformity")
class RecordRepairConformity implements TaskListener {
  private final ContractWarranty claims;
  private final Contracts contracts;
  private final WarrantyActs acts;

  RecordRepairConformity(ContractWarranty claims, Contracts contracts, WarrantyActs acts) {
    this.claims = claims;
    this.contracts = contracts;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    contracts.hold(task.getExecution().getProcessBusinessKey());
    acts.add(
        claims.of(task),
        new WarrantyAct("UNIDAD", form.text("repairConformity"), null, form.text("repairCheck")));
  }
}
