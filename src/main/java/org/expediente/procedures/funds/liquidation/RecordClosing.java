package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Records the closing report; the step then issues it (A45, A-S17). */
@DiagramBean("recordClosing")
class RecordClosing implements TaskListener {
  private final ClosingReports reports;

  RecordClosing(ClosingReports reports) {
    this.reports = reports;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    reports.add(
        reports.draft(
            task.getExecution().getProcessBusinessKey(),
            form.text("compliance"),
            form.text("lessons")));
  }
}
