package org.expediente.procedures.funds.assembly;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;

/** Shows the authority which document is to be signed (A53). */
@DiagramBean("showReport")
class ShowReport implements TaskListener {
  private final AssemblyReportTable reports;
  private final ContributionTable contributions;
  private final Documents documents;

  ShowReport(AssemblyReportTable reports, ContributionTable contributions, Documents documents) {
    this.reports = reports;
    this.contributions = contributions;
    this.documents = documents;
  }

  @Override
  public void notify(DelegateTask task) {
    AssemblyReport report = reports.of(task.getExecution().getProcessBusinessKey());
    task.setVariableLocal("reportNumber", documents.find(report.documentId()).number());
    task.setVariableLocal("reportSha256", report.sha256());
    task.setVariableLocal("figures", Money.lines(report.figures()));
    task.setVariableLocal(
        "contributions",
        contributions.of(report.caseNumber(), report.version()).stream()
            .map(it -> it.area().title() + ": " + it.recommendation().label())
            .collect(Collectors.joining("\n")));
  }
}
