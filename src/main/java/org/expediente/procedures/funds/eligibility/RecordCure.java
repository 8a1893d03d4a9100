package org.expediente.procedures.funds.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Stores what the organisation answers, finding by finding. */
@DiagramBean("recordCure")
class RecordCure implements TaskListener {
  private final Cures cures;
  private final Actors actors;
  private final Clock clock;

  RecordCure(Cures cures, Actors actors, Clock clock) {
    this.cures = cures;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    List<Cures.Answer> answers =
        Submission.of(task).rows("answers").stream()
            .map(row -> new Cures.Answer(Cell.text(row, "message"), Cell.text(row, "answer")))
            .toList();
    cures.add(
        task.getExecution().getProcessBusinessKey(),
        answers,
        LocalDate.now(clock),
        actors.current().person());
  }
}
