package org.expediente.procedures.funds.incident;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells the running execution of the case, in the transaction of the report. Before or after it the
 * incident is only on record.
 */
@Component
class StartIncident {
  private static final String PROCESS = "funds-execution";
  private static final String MESSAGE = "funds.incident";

  private final RuntimeService runtime;
  private final Unrestricted unrestricted;

  StartIncident(@Lazy RuntimeService runtime, Unrestricted unrestricted) {
    this.runtime = runtime;
    this.unrestricted = unrestricted;
  }

  /** Who reports needs no right on the process that deals with it. */
  @EventListener
  void on(IncidentReported reported) {
    unrestricted.read(
        () -> {
          waiting(reported.caseNumber()).forEach(execution -> tell(execution, reported));
          return null;
        });
  }

  private List<Execution> waiting(String caseNumber) {
    return runtime
        .createExecutionQuery()
        .processDefinitionKey(PROCESS)
        .processInstanceBusinessKey(caseNumber)
        .messageEventSubscriptionName(MESSAGE)
        .active()
        .list();
  }

  /** The id is local to this incident's branch: two reports do not overwrite each other. */
  private void tell(Execution execution, IncidentReported reported) {
    runtime
        .createMessageCorrelation(MESSAGE)
        .processInstanceId(execution.getProcessInstanceId())
        .setVariableToTriggeredScope(FundsIncident.ID, reported.incidentId())
        .correlate();
  }
}
