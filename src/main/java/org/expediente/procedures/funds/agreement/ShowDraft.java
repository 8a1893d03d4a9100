package org.expediente.procedures.funds.agreement;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;

/** Shows those who verify what the assignment and the draft say. */
@DiagramBean("showDraft")
class ShowDraft implements TaskListener {
  private final AgreementTable agreements;
  private final Assignments assignments;

  ShowDraft(AgreementTable agreements, Assignments assignments) {
    this.agreements = agreements;
    this.assignments = assignments;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Agreement draft = agreements.current(caseNumber);
    Assignment assignment = assignments.of(caseNumber);
    task.setVariableLocal("draftNgo", assignment.ngoName() + ", NIT " + assignment.ngoNit());
    task.setVariableLocal("draftPowers", draft.powers());
    task.setVariableLocal("draftStart", draft.startsOn().toString());
    String account = draft.account();
    task.setVariableLocal(
        "draftAccount", draft.bank() + ", terminada en " + account.substring(account.length() - 4));
  }
}
