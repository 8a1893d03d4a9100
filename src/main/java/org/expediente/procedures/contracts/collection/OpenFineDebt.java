package org.expediente.procedures.contracts.collection;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.access.Unrestricted;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/**
 * Lets the treasury take payments after the fine's proceeding has gone on: the collection may last
 * for years and must hold nothing back. It runs in the contract's case, which does not close while
 * a fine is owed; that of the incident closes, and takes no receipt any more.
 */
@DiagramBean("openFineDebt")
class OpenFineDebt implements ExecutionListener {
  private final Proceedings proceedings;
  private final Unrestricted unrestricted;

  OpenFineDebt(Proceedings proceedings, Unrestricted unrestricted) {
    this.proceedings = proceedings;
    this.unrestricted = unrestricted;
  }

  @Override
  public void notify(DelegateExecution execution) {
    RuntimeService runtime = execution.getProcessEngineServices().getRuntimeService();
    Proceeding fine = proceedings.of(execution);
    Map<String, Object> variables = Map.of(Proceedings.ID, fine.id());
    unrestricted.read(
        () ->
            runtime.startProcessInstanceByKey(
                "contract-fine-debt", fine.contractCase(), variables));
  }
}
