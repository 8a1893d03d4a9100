package org.expediente.procedures.contracts.hearing;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.proceeding.LastDay;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Takes the contractor's answer, in its term (B26). */
@DiagramBean("recordHearingAnswer")
class RecordHearingAnswer implements TaskListener {
  private final Proceedings proceedings;
  private final LastDay lastDay;
  private final HearingTable table;
  private final Journal journal;

  RecordHearingAnswer(
      Proceedings proceedings, LastDay lastDay, HearingTable table, Journal journal) {
    this.proceedings = proceedings;
    this.lastDay = lastDay;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding of = proceedings.of(task);
    journal.hold(of.caseNumber());
    if (lastDay.over(task)) {
      throw Refusal.conflict(
          "contracts.answer.late",
          "El plazo para responder venció el %s. Se resuelve con lo que consta en el expediente."
              .formatted(Words.date(lastDay.of(task))));
    }
    String asked = "SI".equals(form.text("asksEvidence")) ? form.text("evidenceAsked") : "";
    table.answer(of.id(), false, form.text("answer"), asked, lastDay.of(task));
    task.getExecution().setVariable(ContractHearing.RESULT, "CONTESTO");
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.answered",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", of.id(),
                "kind", of.kind().label(),
                "answer", form.text("answer"),
                "evidence", asked)));
  }
}
