package org.expediente.procedures.contracts.appeal;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The authority decides on an appeal; one that is not admitted leaves the resolution as it was. */
@DiagramBean("resolveAppeal")
class ResolveAppeal implements TaskListener {
  private static final String INADMISSIBLE = "INADMISIBLE";

  private final Proceedings proceedings;
  private final Adjustments adjustments;
  private final AppealTable table;
  private final Journal journal;

  ResolveAppeal(
      Proceedings proceedings, Adjustments adjustments, AppealTable table, Journal journal) {
    this.proceedings = proceedings;
    this.adjustments = adjustments;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    String decision = form.text("decision");
    adjustments.check(of, decision, form.number("adjustment"));
    boolean admitted = !decision.equals(INADMISSIBLE);
    AppealResult result = admitted ? AppealResult.valueOf(decision) : AppealResult.CONFIRMADA;
    Integer adjustment = result == AppealResult.MODIFICADA ? form.number("adjustment") : null;
    table.resolve(of.id(), admitted, result, adjustment, form.text("motive"));
    task.getExecution().setVariable(ContractAppeal.RESULT, result.name());
    task.getExecution().setVariable(ContractAppeal.ADJUSTMENT, adjustment == null ? 0 : adjustment);
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.appealResolved",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "kind", of.kind().label(),
                "decision", decision,
                "adjustment", adjustment == null ? 0 : adjustment,
                "motive", form.text("motive"))));
  }
}
