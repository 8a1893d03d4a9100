package org.expediente.procedures.funds.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Stores what the legal area read. */
@DiagramBean("recordNgoCheck")
class RecordNgoCheck implements TaskListener {
  private final NgoChecks checks;
  private final Actors actors;
  private final Clock clock;

  RecordNgoCheck(NgoChecks checks, Actors actors, Clock clock) {
    this.checks = checks;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    LocalDate today = LocalDate.now(clock);
    NgoCheck check =
        NgoCheckForm.read(
            task.getExecution().getProcessBusinessKey(), form, today, actors.current().person());
    checks.add(check, NgoCheckRules.check(check, NgoCheckForm.directors(form), today));
  }
}
