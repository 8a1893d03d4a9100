package org.expediente.procedures.funds.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Stores what the authority decided on the legal standing that the last check found. */
@DiagramBean("recordStandingReview")
class RecordStandingReview implements TaskListener {
  private final NgoChecks checks;
  private final StandingReviews reviews;
  private final Actors actors;
  private final Clock clock;

  RecordStandingReview(NgoChecks checks, StandingReviews reviews, Actors actors, Clock clock) {
    this.checks = checks;
    this.reviews = reviews;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    reviews.add(
        new StandingReview(
            number,
            checks.last(number).orElseThrow().standingDetail(),
            form.text("standingDecision"),
            form.text("reason"),
            LocalDate.now(clock),
            actors.current().person()));
  }
}
