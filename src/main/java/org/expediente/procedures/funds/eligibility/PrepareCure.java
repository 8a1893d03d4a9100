package org.expediente.procedures.funds.eligibility;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/** Puts every finding that may be cured into the organisation's form, one row each. */
@DiagramBean("prepareCure")
class PrepareCure implements TaskListener {
  private final Findings findings;

  PrepareCure(Findings findings) {
    this.findings = findings;
  }

  @Override
  public void notify(DelegateTask task) {
    List<Map<String, String>> rows =
        findings.last(task.getExecution().getProcessBusinessKey()).stream()
            .filter(Finding::curable)
            .map(finding -> Map.of("message", finding.message()))
            .toList();
    task.setVariableLocal("answers", Spin.JSON(rows));
  }
}
