package org.expediente.procedures.funds.eligibility;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;

/** Keeps the verdict with the findings that led to it. */
@DiagramBean("recordVerdict")
class RecordVerdict implements ExecutionListener {
  private final Findings findings;

  RecordVerdict(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void notify(DelegateExecution execution) {
    findings.conclude(
        execution.getProcessBusinessKey(), (String) execution.getVariable("eligibilityVerdict"));
  }
}
