package org.expediente.procedures.funds.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Puts what the case is about above the form of a task; variable of that task alone. */
@DiagramBean("showAssignment")
class ShowAssignment implements TaskListener {
  private final Assignments assignments;

  ShowAssignment(Assignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public void notify(DelegateTask task) {
    Assignment a = assignments.of(task.getExecution().getProcessBusinessKey());
    task.setVariableLocal(
        "assignmentSummary",
        "%s (NIT %s): %s por %s, línea %s. Destino: %s"
            .formatted(
                a.ngoName(),
                a.ngoNit(),
                Words.money(a.amount()),
                a.decree(),
                a.budgetLine(),
                a.legalPurpose()));
  }
}
