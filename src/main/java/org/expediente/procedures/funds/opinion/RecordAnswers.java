package org.expediente.procedures.funds.opinion;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.plan.Filed;
import org.expediente.procedures.funds.plan.PlanFiling;

/**
 * The organisation answers each observation. Whatever it changed in the plan becomes a new version;
 * if it changed nothing, the version stays (A11).
 */
@DiagramBean("recordAnswers")
class RecordAnswers implements TaskListener {
  private final ObservationTable observations;
  private final ObservationListTable lists;
  private final PlanFiling filing;
  private final Documents documents;
  private final Notices notices;

  RecordAnswers(
      ObservationTable observations,
      ObservationListTable lists,
      PlanFiling filing,
      Documents documents,
      Notices notices) {
    this.observations = observations;
    this.lists = lists;
    this.filing = filing;
    this.documents = documents;
    this.notices = notices;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    String caseNumber = task.getExecution().getProcessBusinessKey();
    answer(caseNumber, form.rows("answers"));
    if (form.flag("correctTexts")) {
      filing.texts(caseNumber, form);
    }
    if (filing.hasChanges(caseNumber)) {
      file(task, caseNumber);
    }
  }

  private void answer(String caseNumber, List<Map<String, Object>> rows) {
    List<Observation> list = observations.ofList(caseNumber, lists.rounds(caseNumber));
    if (rows.size() != list.size()) {
      throw Refusal.invalid(
          "funds.plan.unanswered", "Responda cada una de las observaciones del pliego.");
    }
    int row = 0;
    for (Observation asked : list) {
      observations.answer(asked.id(), rows.get(row++).get("answer").toString().strip());
    }
  }

  private void file(DelegateTask task, String caseNumber) {
    Filed filed = filing.file(caseNumber);
    documents.issue(caseNumber, "work-plan");
    if (!filed.alerts().isEmpty()) {
      notices.send(task.getExecution(), "oversight", "funds.plan.similar");
    }
  }
}
