package org.expediente.procedures.funds.plan;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** The organisation files its plan, or what was missing in it (A07, A08). */
@DiagramBean("recordPlan")
class RecordPlan implements TaskListener {
  private final PlanFiling filing;
  private final Notices notices;

  RecordPlan(PlanFiling filing, Notices notices) {
    this.filing = filing;
    this.notices = notices;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    filing.texts(caseNumber, Submission.of(task));
    Filed filed = filing.file(caseNumber);
    if (!filed.alerts().isEmpty()) {
      notices.send(task.getExecution(), "oversight", "funds.plan.similar");
    }
  }
}
