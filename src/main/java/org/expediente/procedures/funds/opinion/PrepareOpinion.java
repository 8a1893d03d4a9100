package org.expediente.procedures.funds.opinion;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.PlanSummary;
import org.expediente.procedures.funds.plan.Reviewed;

/** Lays the plan, its alerts, the checklist and earlier answers before the reviewer (A09). */
@DiagramBean("prepareOpinion")
class PrepareOpinion implements TaskListener {
  private static final int MOST_ALERTS = 20;

  private final PlanReview review;
  private final PlanSummary summary;
  private final Checklists checklists;
  private final ObservationListTable lists;
  private final ObservationTable observations;

  PrepareOpinion(
      PlanReview review,
      PlanSummary summary,
      Checklists checklists,
      ObservationListTable lists,
      ObservationTable observations) {
    this.review = review;
    this.summary = summary;
    this.checklists = checklists;
    this.lists = lists;
    this.observations = observations;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Area area = Area.ofTask(task.getTaskDefinitionKey());
    task.setVariableLocal("planSummary", summary.of(caseNumber));
    Reviewed plan = review.current(caseNumber);
    task.setVariableLocal("reviewedSeal", plan.seal());
    List<String> alerts = review.alerts(plan);
    if (!alerts.isEmpty()) {
      task.setVariableLocal(
          "planAlerts", String.join("\n", alerts.subList(0, Math.min(alerts.size(), MOST_ALERTS))));
    }
    task.setVariableLocal(
        "checks",
        Spin.JSON(checklists.of(area).stream().map(text -> Map.of("variable", text)).toList()));
    answers(task, caseNumber, area);
  }

  private void answers(DelegateTask task, String caseNumber, Area area) {
    int round = lists.rounds(caseNumber);
    List<Map<String, Object>> answered =
        observations.ofList(caseNumber, round).stream()
            .filter(o -> o.area().equals(area.id()) && o.answer() != null)
            .map(
                o ->
                    Map.<String, Object>of(
                        "number", o.number(), "asked", o.observation(), "answer", o.answer()))
            .toList();
    if (!answered.isEmpty()) {
      task.setVariableLocal("hasAnswers", true); // an empty list would look like one empty row
      task.setVariableLocal("answersGiven", Spin.JSON(answered));
    }
  }
}
