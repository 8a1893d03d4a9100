package org.expediente.procedures.contracts.termination;

import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** A debarment is another act, in a proceeding of its own; the legal unit proposes it (B41). */
@DiagramBean("proposeDebarment")
class ProposeDebarment implements TaskListener {
  private static final Set<String> NOT_BARRED = Set.of("NO_DECLARADA", "REVOCADA");

  private final Proceedings proceedings;
  private final Writings writings;
  private final Journal journal;

  ProposeDebarment(Proceedings proceedings, Writings writings, Journal journal) {
    this.proceedings = proceedings;
    this.writings = writings;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding caducity = proceedings.of(task);
    String proposal = Submission.of(task).text("debarment");
    if (proposal.equals("SI")) {
      refuseTwin(caducity);
    }
    writings.keep(task, caducity.id(), null, "debarment", "debarmentReason");
    journal.record(
        new Act(
            caducity.caseNumber(),
            "contracts.debarmentProposed",
            task.getTaskDefinitionKey(),
            Map.of("proposal", proposal, "reason", Submission.of(task).text("debarmentReason"))));
    if (proposal.equals("SI")) {
      long id = proceedings.open(caducity.caseNumber(), ProceedingKind.INHABILITACION);
      task.getExecution().setVariable("debarmentProceeding", id);
    }
  }

  /**
   * The authority may have opened one together with the caducity: nobody is barred twice for it.
   */
  private void refuseTwin(Proceeding caducity) {
    boolean known =
        proceedings.ofCase(caducity.caseNumber()).stream()
            .filter(one -> one.kind() == ProceedingKind.INHABILITACION)
            .anyMatch(one -> one.outcome() == null || !NOT_BARRED.contains(one.outcome()));
    if (known) {
      throw Refusal.conflict(
          "contracts.termination.debarred",
          "El expediente ya tiene un procedimiento de inhabilitación por lo mismo: no se abre otro.");
    }
  }
}
