package org.expediente.procedures.contracts.reception;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contracts;

/** Procurement has the minutes (LACAP 82-Bis f). */
@DiagramBean("fileMinutes")
class FileMinutes implements TaskListener {
  private final ContractReception receptions;
  private final Contracts contracts;
  private final ReceptionActs acts;

  FileMinutes(ContractReception receptions, Contracts contracts, ReceptionActs acts) {
    this.receptions = receptions;
    this.contracts = contracts;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    contracts.hold(task.getExecution().getProcessBusinessKey());
    acts.add(
        receptions.of(task),
        ReceptionStep.UACI,
        "CONSTANCIA",
        Submission.of(task).text("filingText"),
        null);
  }
}
