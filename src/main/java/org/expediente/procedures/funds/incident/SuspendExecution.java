package org.expediente.procedures.funds.incident;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.procedures.funds.ledger.Executions;

/** Money stops, reports do not (A40); the resolution is issued. */
@DiagramBean("suspendExecution")
class SuspendExecution implements JavaDelegate {
  private final IncidentActs acts;
  private final Executions executions;
  private final Documents documents;

  SuspendExecution(IncidentActs acts, Executions executions, Documents documents) {
    this.acts = acts;
    this.executions = executions;
    this.documents = documents;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    String reason = acts.last(caseNumber, IncidentActs.SUSPENSION).orElseThrow().text();
    executions.suspend(caseNumber, reason);
    documents.issue(caseNumber, "suspension-resolution");
  }
}
