package org.expediente.procedures.funds.liquidation;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.funds.ledger.Commitment;
import org.expediente.procedures.funds.ledger.Commitments;
import org.expediente.procedures.funds.ledger.Purpose;

/** Commits credit for the reimbursement, or says that the year has none left (trap 4). */
@DiagramBean("commitReimbursement")
class CommitReimbursement implements TaskListener {
  private final Liquidations liquidations;
  private final Commitments commitments;
  private final Journal journal;

  CommitReimbursement(Liquidations liquidations, Commitments commitments, Journal journal) {
    this.liquidations = liquidations;
    this.commitments = commitments;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    boolean commit = Reimbursement.COMMIT.equals(form.text("decision"));
    new Complaints()
        .when(
            commit && form.text("reference") == null,
            "reference",
            "Escriba el número del compromiso presupuestario.")
        .when(
            !commit && form.text("reason") == null,
            "reason",
            "Escriba por qué no se puede comprometer el reembolso.")
        .settle("funds.reimbursement.invalid");
    if (commit) {
      commitments.commit(
          new Commitment(
              number,
              Purpose.REEMBOLSO,
              Reimbursement.NUMBER,
              null,
              liquidations.approved(number).result().reimbursement(),
              form.text("reference")));
    } else {
      journal.record(
          new Act(
              number,
              "funds.reimbursementWithoutCredit",
              task.getTaskDefinitionKey(),
              Map.of("reason", form.text("reason"))));
    }
  }
}
