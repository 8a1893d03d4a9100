package org.expediente.procedures.contracts.collection;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Execution;
import org.expediente.access.Unrestricted;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the collection that waits for a fine which another part has just deducted. */
@Component
class TellFinePaid {
  private static final String MESSAGE = "contracts.finePaid";

  private final RuntimeService runtime;
  private final Unrestricted unrestricted;

  TellFinePaid(@Lazy RuntimeService runtime, Unrestricted unrestricted) {
    this.runtime = runtime;
    this.unrestricted = unrestricted;
  }

  /** Who pays needs no right on the process that collects; none waiting is no error. */
  @EventListener
  void on(FinePaid paid) {
    unrestricted.read(
        () -> {
          waiting(paid).forEach(one -> runtime.messageEventReceived(MESSAGE, one.getId()));
          return null;
        });
  }

  /** Whichever case it waits in: the proceeding's, or the contract's once that is closed. */
  private List<Execution> waiting(FinePaid paid) {
    return runtime
        .createExecutionQuery()
        .messageEventSubscriptionName(MESSAGE)
        .processVariableValueEquals(Proceedings.ID, paid.proceedingId())
        .active()
        .list();
  }
}
