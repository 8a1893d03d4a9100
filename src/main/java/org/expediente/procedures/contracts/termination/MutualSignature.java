package org.expediente.procedures.contracts.termination;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** A party signs the mutual agreement or not; nobody signs for a contractor at fault. */
@DiagramBean("recordMutualSignature")
class MutualSignature implements TaskListener {
  private static final String SIGNED = "FIRMA";

  private final Proceedings proceedings;
  private final Contracts contracts;
  private final FaultCheck faults;
  private final Writings writings;
  private final Journal journal;

  MutualSignature(
      Proceedings proceedings,
      Contracts contracts,
      FaultCheck faults,
      Writings writings,
      Journal journal) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.faults = faults;
    this.writings = writings;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    Contract contract = contracts.hold(proceeding.contractCase());
    boolean authority = task.getTaskDefinitionKey().endsWith("Authority");
    String field = authority ? "authoritySignature" : "contractorSignature";
    String decision = Submission.of(task).text(field);
    if (decision.equals(SIGNED)) {
      faults.requireNone(contract);
    }
    writings.keep(task, proceeding.id(), null, field, "refusalReason");
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.mutualSignature",
            task.getTaskDefinitionKey(),
            Map.of("decision", decision)));
    if (authority && decision.equals(SIGNED)) {
      proceedings.resolve(proceeding.id(), "ACORDADA");
      proceedings.firm(proceeding.id(), "ACORDADA");
    }
  }
}
