package org.expediente.procedures.contracts.watch;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** What the diagram of the watch asks. */
@DiagramBean("contractWatch")
public class ContractWatch {
  /** Variable: ids of the alerts that this run raised on obligations, with commas. */
  static final String NEW_ALERTS = "newAlerts";

  /** Ids of the alerts on which the manager is to be asked. */
  public List<Long> alerts(DelegateExecution execution) {
    String ids = (String) execution.getVariable(NEW_ALERTS);
    return ids.isEmpty() ? List.of() : Arrays.stream(ids.split(",")).map(Long::valueOf).toList();
  }
}
