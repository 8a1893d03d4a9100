package org.expediente.procedures.funds.opinion;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.Reviewed;

/** The inputs of DMN-A3, for the diagram. */
@DiagramBean("fundsOpinions")
public class FundsOpinions {
  private final OpinionTable opinions;
  private final ObservationListTable lists;
  private final PlanReview review;
  private final Parameters parameters;
  private final Clock clock;

  FundsOpinions(
      OpinionTable opinions,
      ObservationListTable lists,
      PlanReview review,
      Parameters parameters,
      Clock clock) {
    this.opinions = opinions;
    this.lists = lists;
    this.review = review;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * The area's result on the version under review.
   *
   * @throws Refusal conflict, where its opinion is about another version
   */
  public String result(DelegateExecution execution, String area) {
    Reviewed plan = review.current(execution.getProcessBusinessKey());
    return opinions
        .latest(plan.caseNumber(), Area.of(area))
        .filter(opinion -> opinion.sha256().equals(plan.sha256()))
        .map(opinion -> opinion.result().name())
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "funds.opinion.stale",
                    "Falta el dictamen de %s sobre la versión %d del plan."
                        .formatted(Area.of(area).title(), plan.version())));
  }

  /** Rounds of observations that the organisation has had. */
  public int rounds(DelegateExecution execution) {
    return lists.rounds(execution.getProcessBusinessKey());
  }

  /** Rounds that there may be, parameter {@code funds.plan.maxRounds}. */
  public int maxRounds(DelegateExecution execution) {
    return parameters.integer("funds.plan.maxRounds", LocalDate.now(clock));
  }
}
