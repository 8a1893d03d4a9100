package org.expediente.desk;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.casefile.CaseFile;
import org.expediente.casefile.CaseFiles;
import org.expediente.casefile.NewCase;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Opens the case of the process of these tests. */
@DiagramBean("deskCases")
class DeskCases implements ExecutionListener {
  private final CaseFiles cases;

  DeskCases(CaseFiles cases) {
    this.cases = cases;
  }

  @Override
  public void notify(DelegateExecution execution) {
    CaseFile file =
        cases.open(
            new NewCase(
                "PRU",
                "funds",
                "desk-review",
                Submission.of(execution).text("title"),
                execution.getProcessInstanceId()));
    execution.setProcessBusinessKey(file.number());
    cases.changeState(file.number(), "EN_REVISION");
  }
}
