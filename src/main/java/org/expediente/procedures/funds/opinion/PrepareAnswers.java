package org.expediente.procedures.funds.opinion;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.plan.PlanTexts;
import org.expediente.procedures.funds.plan.Sections;

/** Gives the organisation the list of observations to answer and its texts to correct (A11). */
@DiagramBean("prepareAnswers")
class PrepareAnswers implements TaskListener {
  private final ObservationTable observations;
  private final ObservationListTable lists;
  private final Sections sections;
  private final PlanTexts texts;

  PrepareAnswers(
      ObservationTable observations,
      ObservationListTable lists,
      Sections sections,
      PlanTexts texts) {
    this.observations = observations;
    this.lists = lists;
    this.sections = sections;
    this.texts = texts;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    texts.prefill(task);
    List<Map<String, Object>> rows =
        observations.ofList(caseNumber, lists.rounds(caseNumber)).stream().map(this::row).toList();
    task.setVariableLocal("answers", Spin.JSON(rows));
  }

  private Map<String, Object> row(Observation observation) {
    return Map.of(
        "number", observation.number(),
        "area", Area.of(observation.area()).title(),
        "section", sections.title(observation.section()),
        "observation", observation.observation());
  }
}
