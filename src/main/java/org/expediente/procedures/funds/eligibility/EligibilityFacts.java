package org.expediente.procedures.funds.eligibility;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.expediente.diagram.DiagramBean;

/** Lays the facts of DMN-A1 before the decision, for this transaction only. */
@DiagramBean("eligibilityFacts")
class EligibilityFacts implements ExecutionListener {
  private final Sheets sheets;

  EligibilityFacts(Sheets sheets) {
    this.sheets = sheets;
  }

  @Override
  public void notify(DelegateExecution execution) {
    sheets
        .of(execution.getProcessBusinessKey())
        .facts()
        .forEach((name, fact) -> execution.setVariable(name, Variables.untypedValue(fact, true)));
  }
}
