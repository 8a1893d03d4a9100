package org.expediente.procedures.funds.refund;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.access.Unrestricted;
import org.expediente.diagram.DiagramBean;

/**
 * Lets the treasury take payments after the case has gone on to its report: the collection may last
 * for years and must hold nothing back.
 */
@DiagramBean("openCollection")
class OpenCollection implements ExecutionListener {
  private final Unrestricted unrestricted;

  OpenCollection(Unrestricted unrestricted) {
    this.unrestricted = unrestricted;
  }

  @Override
  public void notify(DelegateExecution execution) {
    RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
    Map<String, Object> variables = Map.of("ngoGroup", execution.getVariable("ngoGroup"));
    unrestricted.read(
        () ->
            runtime.startProcessInstanceByKey(
                "funds-collection", execution.getProcessBusinessKey(), variables));
  }
}
