package org.expediente.procedures.funds.assembly;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;

/** Keeps the text of one area (A52). */
@DiagramBean("recordContribution")
class RecordContribution implements TaskListener {
  private final ContributionTable contributions;
  private final AssemblyReportTable reports;
  private final PersonalData personalData;
  private final Journal journal;

  RecordContribution(
      ContributionTable contributions,
      AssemblyReportTable reports,
      PersonalData personalData,
      Journal journal) {
    this.contributions = contributions;
    this.reports = reports;
    this.personalData = personalData;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Contribution given = read(task, caseNumber);
    Complaints complaints = new Complaints();
    personalData.look(complaints, caseNumber, "measures", given.measures());
    personalData.look(complaints, caseNumber, "results", given.results());
    personalData.look(complaints, caseNumber, "reasons", given.reasons());
    complaints.settle("funds.assembly.personalData");
    contributions.add(given);
    journal.record(
        new Act(
            caseNumber,
            "funds.assembly.contributed",
            task.getTaskDefinitionKey(),
            Map.of("area", given.area().title(), "version", given.version())));
  }

  private Contribution read(DelegateTask task, String caseNumber) {
    Submission form = Submission.of(task);
    return new Contribution(
        caseNumber,
        reports.open(caseNumber),
        ReportArea.ofTask(task.getTaskDefinitionKey()),
        form.text("measures"),
        form.text("results"),
        Recommendation.valueOf(form.text("recommendation")),
        form.text("reasons"));
  }
}
