package org.expediente.procedures.contracts.termination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** The authority revokes or rescues, does not, or sends the draft back (B41v). */
@DiagramBean("recordRevocation")
class RecordRevocation implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final EndsOnce endsOnce;
  private final Writings writings;

  RecordRevocation(
      Proceedings proceedings, Contracts contracts, EndsOnce endsOnce, Writings writings) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.endsOnce = endsOnce;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    String decision = Submission.of(task).text("revocationDecision");
    if (decision.equals("RESOLVER")) {
      endsOnce.require(proceeding);
    }
    writings.keep(task, proceeding.id(), null, "revocationDecision", "motive", "returnReason");
    if (decision.equals("RESOLVER")) {
      String outcome = proceeding.kind() == ProceedingKind.RESCATE ? "RESCATADO" : "REVOCADO";
      proceedings.resolve(proceeding.id(), outcome);
      proceedings.firm(proceeding.id(), outcome);
    } else if (decision.equals("NO_RESOLVER")) {
      proceedings.resolve(proceeding.id(), "NO_RESUELTO");
    }
  }
}
