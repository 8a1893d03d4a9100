package org.expediente.procedures.contracts.warranty;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Lays a claim before whoever repairs or verifies. */
@DiagramBean("showWarrantyClaim")
class ShowWarrantyClaim implements TaskListener {
  private final ContractWarranty claims;
  private final WarrantyText text;

  ShowWarrantyClaim(ContractWarranty claims, WarrantyText text) {
    this.claims = claims;
    this.text = text;
  }

  @Override
  public void notify(DelegateTask task) {
    WarrantyClaim claim = claims.of(task);
    task.setVariableLocal("claimSummary", text.claim(claim));
    task.setVariableLocal("claimActs", text.unit(claim));
  }
}
