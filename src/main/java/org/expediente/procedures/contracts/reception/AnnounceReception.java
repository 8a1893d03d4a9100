package org.expediente.procedures.contracts.reception;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.access.Unrestricted;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.context.annotation.Lazy;

/** Tells the administration of the contract, if it waits for it, that everything was received. */
@DiagramBean("announceReception")
class AnnounceReception implements JavaDelegate {
  private static final String MESSAGE = "contracts.received";

  private final RuntimeService runtime;
  private final Unrestricted unrestricted;
  private final Contracts contracts;

  AnnounceReception(@Lazy RuntimeService runtime, Unrestricted unrestricted, Contracts contracts) {
    this.runtime = runtime;
    this.unrestricted = unrestricted;
    this.contracts = contracts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String contractCase = contracts.of(execution.getProcessBusinessKey()).caseNumber();
    unrestricted.read(
        () -> {
          runtime
              .createMessageCorrelation(MESSAGE)
              .processInstanceBusinessKey(contractCase)
              .correlateAll();
          return null;
        });
  }
}
