package org.expediente.procedures.contracts.followup;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.expediente.access.Unrestricted;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A report that came with a payment takes the place of the one that the follow-up waits for. */
@Component
class TellFollowUp {
  private static final String MONTHLY = "userTask_reportProgress";
  private static final String MESSAGE = "contracts.progressReported";

  private final RuntimeService runtime;
  private final Unrestricted unrestricted;

  TellFollowUp(@Lazy RuntimeService runtime, Unrestricted unrestricted) {
    this.runtime = runtime;
    this.unrestricted = unrestricted;
  }

  /** Who reports needs no right on the process that waits; none waiting is no error. */
  void filed(DelegateTask task) {
    if (task.getTaskDefinitionKey().equals(MONTHLY)) {
      return; // this is the one that it waits for
    }
    unrestricted.read(
        () ->
            runtime
                .createMessageCorrelation(MESSAGE)
                .processInstanceBusinessKey(task.getExecution().getProcessBusinessKey())
                .correlateAllWithResult());
  }
}
