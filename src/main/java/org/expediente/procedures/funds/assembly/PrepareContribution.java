package org.expediente.procedures.funds.assembly;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows an area the figures that the report will have, and why it came back (A52). */
@DiagramBean("prepareContribution")
class PrepareContribution implements TaskListener {
  private final FigureBook book;
  private final AssemblyReportTable reports;

  PrepareContribution(FigureBook book, AssemblyReportTable reports) {
    this.book = book;
    this.reports = reports;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal("figures", Money.lines(book.of(caseNumber)));
    reports
        .latest(caseNumber)
        .ifPresent(report -> task.setVariableLocal("returnReason", report.returnReason()));
  }
}
