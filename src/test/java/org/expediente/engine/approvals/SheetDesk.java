package org.expediente.engine.approvals;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.expediente.approvals.SheetTable;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** What the test diagram's own listeners do: fill the form, and store the decision. */
@DiagramBean("sheetDesk")
public class SheetDesk {
  private final SheetTable sheet;

  SheetDesk(SheetTable sheet) {
    this.sheet = sheet;
  }

  public void show(DelegateTask task) {
    task.setVariableLocal("shownText", sheet.read(caseOf(task), "text"));
  }

  public void decide(DelegateTask task) {
    sheet.write(caseOf(task), "decision", Submission.of(task).text("answer"));
  }

  private static String caseOf(DelegateTask task) {
    return task.getExecution().getProcessBusinessKey();
  }
}
