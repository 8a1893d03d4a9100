package org.expediente.procedures.contracts.administration;

import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.team.Managers;

/** Stores the minutes of the hand-over, by who goes or without. */
@DiagramBean("recordManagerHandOver")
class RecordManagerHandOver implements TaskListener {
  private final ReplacementTable table;
  private final Managers managers;
  private final Journal journal;

  RecordManagerHandOver(ReplacementTable table, Managers managers, Journal journal) {
    this.table = table;
    this.managers = managers;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    Replacement running = table.running(contractCase).orElseThrow();
    String absence = form.text("absenceReason");
    table.minutes(running.id(), form.text("situation"), form.text("pendingMatters"), absence);
    Map<String, Object> data = new HashMap<>();
    data.put("manager", managers.name(running.leaving()));
    data.put("how", absence == null ? "por el saliente" : "sin el saliente");
    data.put("absence", absence);
    journal.record(
        new Act(contractCase, "contracts.managerHandedOver", task.getTaskDefinitionKey(), data));
  }
}
