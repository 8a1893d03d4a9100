package org.expediente.procedures.contracts.warranty;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;

/** The manager closes a claim, never against the unit that uses what was repaired. */
@DiagramBean("verifyRepair")
class VerifyRepair implements TaskListener {
  private final ContractWarranty claims;
  private final Contracts contracts;
  private final WarrantyTable table;
  private final WarrantyActs acts;

  VerifyRepair(
      ContractWarranty claims, Contracts contracts, WarrantyTable table, WarrantyActs acts) {
    this.claims = claims;
    this.contracts = contracts;
    this.table = table;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    contracts.hold(task.getExecution().getProcessBusinessKey());
    WarrantyClaim claim = claims.of(task);
    boolean attended = form.text("claimAttended").equals("SI");
    boolean against =
        acts.of(claim).stream()
            .anyMatch(act -> act.step().equals("UNIDAD") && act.decision().equals("NO_CONFORME"));
    if (attended && against) {
      throw Refusal.conflict(
          "contracts.warranty.unitDisagrees",
          "La unidad solicitante no está conforme: el reclamo no puede darse por atendido.");
    }
    acts.add(
        claim,
        new WarrantyAct(
            "ADMINISTRADOR",
            attended ? "ATENDIDO" : "NO_ATENDIDO",
            null,
            form.text("verificationText")));
    if (attended) {
      table.state(claim.id(), "ATENDIDO");
    }
  }
}
