package org.expediente.procedures.funds.incident;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.procedures.funds.ledger.Ending;
import org.expediente.procedures.funds.ledger.Executions;

/** The programme ends today (A41); the resolution is issued and the liquidation follows. */
@DiagramBean("endExecution")
class EndExecution implements JavaDelegate {
  private final Executions executions;
  private final Documents documents;
  private final Clock clock;

  EndExecution(Executions executions, Documents documents, Clock clock) {
    this.executions = executions;
    this.documents = documents;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    executions.end(caseNumber, LocalDate.now(clock), Ending.TERMINACION);
    documents.issue(caseNumber, "termination-resolution");
  }
}
