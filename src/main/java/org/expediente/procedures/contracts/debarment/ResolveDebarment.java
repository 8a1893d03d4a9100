package org.expediente.procedures.contracts.debarment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The authority declares or does not; nobody is barred before it is firm. */
@DiagramBean("resolveDebarment")
class ResolveDebarment implements TaskListener {
  private final Proceedings proceedings;
  private final DebarmentTable table;
  private final Journal journal;

  ResolveDebarment(Proceedings proceedings, DebarmentTable table, Journal journal) {
    this.proceedings = proceedings;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    boolean declared = "DECLARAR".equals(form.text("debarment"));
    table.resolve(of.id(), declared, form.text("motive"));
    proceedings.resolve(of.id(), declared ? "DECLARADA" : "NO_DECLARADA");
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.debarmentResolved",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "decision", declared ? "se declara" : "no se declara",
                "motive", form.text("motive"))));
  }
}
