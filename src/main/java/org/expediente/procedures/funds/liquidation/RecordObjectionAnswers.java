package org.expediente.procedures.funds.liquidation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.Objections;

/** What the organisation says against each objection (A46). */
@DiagramBean("recordObjectionAnswers")
class RecordObjectionAnswers implements TaskListener {
  private final Hearing hearing;
  private final Objections objections;
  private final Executions executions;
  private final Journal journal;

  RecordObjectionAnswers(
      Hearing hearing, Objections objections, Executions executions, Journal journal) {
    this.hearing = hearing;
    this.objections = objections;
    this.executions = executions;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    executions.hold(number);
    List<Map<String, Object>> rows = Submission.of(task).rows("answers");
    List<Objection> asked = hearing.notified(number);
    for (Objection objection : asked) {
      objections.answered(objection.id(), answer(rows, objection.code()));
    }
    journal.record(
        new Act(
            number,
            "funds.objectionsAnswered",
            task.getTaskDefinitionKey(),
            Map.of("answers", asked.size())));
  }

  private static String answer(List<Map<String, Object>> rows, String code) {
    return rows.stream()
        .filter(row -> code.equals(Cell.text(row, "code")))
        .map(row -> Cell.text(row, "answer"))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElseThrow(
            () ->
                Refusal.invalid(
                    "funds.objection.unanswered",
                    "Responda la objeción " + code + ": cada una necesita su respuesta."));
  }
}
