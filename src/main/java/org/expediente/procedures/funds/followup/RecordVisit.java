package org.expediente.procedures.funds.followup;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;

/** Takes in what oversight found on a visit (A36). */
@DiagramBean("recordFieldVisit")
class RecordVisit implements TaskListener {
  private final Visits visits;

  RecordVisit(Visits visits) {
    this.visits = visits;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    List<VisitedPerson> persons =
        form.rows("visitPersons").stream().map(RecordVisit::person).toList();
    if (persons.size() != visits.ask(caseNumber).sampleSize()) {
      throw Refusal.invalid(
          "funds.visit.gaps", "Indique el resultado de cada persona de la muestra.");
    }
    visits.hold(
        caseNumber,
        task.getTaskDefinitionKey(),
        form.text("place"),
        form.text("visitFindings"),
        persons);
  }

  private static VisitedPerson person(Map<String, Object> row) {
    String outcome = Cell.text(row, "outcome");
    String note = Cell.text(row, "note");
    return new VisitedPerson(
        Cell.text(row, "internalId"),
        !outcome.equals("NO_LOCALIZADA"),
        outcome.equals("CONFIRMADA"),
        note.isEmpty() ? null : note);
  }
}
