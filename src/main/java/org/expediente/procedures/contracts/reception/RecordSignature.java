package org.expediente.procedures.contracts.reception;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;

/** The contractor signs the minutes, or says why not. */
@DiagramBean("recordSignature")
class RecordSignature implements TaskListener {
  private final ContractReception receptions;
  private final Contracts contracts;
  private final ReceptionActs acts;

  RecordSignature(ContractReception receptions, Contracts contracts, ReceptionActs acts) {
    this.receptions = receptions;
    this.contracts = contracts;
    this.acts = acts;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    contracts.hold(task.getExecution().getProcessBusinessKey());
    String answer = form.text("contractorAnswer");
    if (answer.equals("NIEGA") && form.text("contractorText") == null) {
      throw Refusal.invalid(
          "contracts.reception.reason", "Diga en las observaciones por qué no firma el acta.");
    }
    acts.add(
        receptions.of(task),
        ReceptionStep.CONTRATISTA,
        answer,
        form.text("contractorText"),
        form.text("contractorSigner"));
  }
}
