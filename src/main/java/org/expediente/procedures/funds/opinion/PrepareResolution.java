package org.expediente.procedures.funds.opinion;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.PlanSummary;

/** Lays the plan, the three opinions and the recommendation before the authority (A12). */
@DiagramBean("prepareResolution")
class PrepareResolution implements TaskListener {
  private final OpinionTable opinions;
  private final ConsolidationTable consolidations;
  private final Decisions decisions;
  private final PlanSummary summary;
  private final PlanReview review;
  private final Authors authors;

  PrepareResolution(
      OpinionTable opinions,
      ConsolidationTable consolidations,
      Decisions decisions,
      PlanSummary summary,
      PlanReview review,
      Authors authors) {
    this.opinions = opinions;
    this.consolidations = consolidations;
    this.decisions = decisions;
    this.summary = summary;
    this.review = review;
    this.authors = authors;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal("reviewedSeal", review.current(caseNumber).seal());
    task.setVariableLocal("planSummary", summary.of(caseNumber));
    consolidations
        .latest(caseNumber)
        .ifPresent(c -> task.setVariableLocal("recommendation", c.result() + ": " + c.message()));
    List<Map<String, String>> given = opinions.latest(caseNumber).stream().map(this::row).toList();
    task.setVariableLocal("opinionsGiven", Spin.JSON(given));
    task.setVariableLocal("resolutionOptions", Spin.JSON(decisions.options(caseNumber)));
  }

  private Map<String, String> row(Opinion opinion) {
    return Map.of(
        "area", Area.of(opinion.area()).title(),
        "author", authors.name(opinion),
        "result", opinion.result().label(),
        "reasons", opinion.conclusion());
  }
}
