package org.expediente.procedures.contracts.reception;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.ManagedContracts;

/** The manager draws up the minutes; whatever day they say, the server's is kept beside it. */
@DiagramBean("recordReception")
class RecordReception implements TaskListener {
  private final Contracts contracts;
  private final MinutesBook book;

  RecordReception(Contracts contracts, MinutesBook book) {
    this.contracts = contracts;
    this.book = book;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    ManagedContracts.requireRunning(contract);
    ReceptionKind kind = ReceptionKind.valueOf(form.text("receptionKind"));
    Reception drawn = book.draw(contract, kind, form.text("receptionObligation"), form);
    task.getExecution().setVariable(ContractReception.ID, drawn.id());
  }
}
