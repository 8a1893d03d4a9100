package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Ending;
import org.expediente.procedures.funds.ledger.Executions;

/** The programme is over: nothing dated later is charged to it (A42). */
@DiagramBean("endProgramme")
class EndProgramme implements ExecutionListener {
  private final Executions executions;

  EndProgramme(Executions executions) {
    this.executions = executions;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    executions.end(number, executions.of(number).endsOn(), Ending.PLAZO);
  }
}
