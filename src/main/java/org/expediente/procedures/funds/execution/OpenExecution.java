package org.expediente.procedures.funds.execution;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.agreement.Agreement;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;

/** Opens the books once the agreement is signed: no money before (A-S25). */
@DiagramBean("openExecution")
class OpenExecution implements ExecutionListener {
  private final Executions executions;
  private final Agreements agreements;
  private final Assignments assignments;

  OpenExecution(Executions executions, Agreements agreements, Assignments assignments) {
    this.executions = executions;
    this.agreements = agreements;
    this.assignments = assignments;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    Agreement agreement = agreements.signed(number);
    Assignment assignment = assignments.of(number);
    executions.open(
        Execution.opening(
            number,
            assignment.budgetLine(),
            assignment.amount(),
            agreement.startsOn(),
            agreement.endsOn()));
  }
}
