package org.expediente.procedures.funds.opinion;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.Reviewed;

/** An area gives its opinion on the version it read, and on no other (A09). */
@DiagramBean("recordOpinion")
class RecordOpinion implements TaskListener {
  private final PlanReview review;
  private final OpinionTable opinions;
  private final Journal journal;

  RecordOpinion(PlanReview review, OpinionTable opinions, Journal journal) {
    this.review = review;
    this.opinions = opinions;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Reviewed plan = review.read(caseNumber, form.text("reviewedSeal"));
    Area area = Area.ofTask(task.getTaskDefinitionKey());
    NewOpinion opinion = NewOpinion.of(form);
    opinions.add(plan, area, opinion);
    Map<String, ?> data =
        Map.of(
            "area", area.id(),
            "result", opinion.result(),
            "version", plan.version(),
            "sha256", plan.sha256());
    journal.record(
        new Act(caseNumber, "funds.opinion.given", task.getTaskDefinitionKey(), data, area.id()));
  }
}
