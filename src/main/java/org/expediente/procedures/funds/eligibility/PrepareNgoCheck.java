package org.expediente.procedures.funds.eligibility;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** After a cure, lets the legal area change only what changed. */
@DiagramBean("prepareNgoCheck")
class PrepareNgoCheck implements TaskListener {
  private final NgoChecks checks;
  private final FindingText findings;

  PrepareNgoCheck(NgoChecks checks, FindingText findings) {
    this.checks = checks;
    this.findings = findings;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    checks
        .last(number)
        .ifPresent(check -> NgoCheckForm.fill(task, check, checks.directors(check.id())));
    task.setVariableLocal("findingsText", findings.of(number));
  }
}
