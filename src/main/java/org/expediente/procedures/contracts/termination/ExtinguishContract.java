package org.expediente.procedures.contracts.termination;

import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.access.Unrestricted;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.context.annotation.Lazy;

/** The contract is over, and its administration goes on to the closing. */
@DiagramBean("extinguishContract")
class ExtinguishContract implements JavaDelegate {
  private static final String MESSAGE = "contracts.extinguished";

  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Notices notices;
  private final RuntimeService runtime;
  private final Unrestricted unrestricted;

  ExtinguishContract(
      Proceedings proceedings,
      Contracts contracts,
      Notices notices,
      @Lazy RuntimeService runtime,
      Unrestricted unrestricted) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.notices = notices;
    this.runtime = runtime;
    this.unrestricted = unrestricted;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Proceeding proceeding = proceedings.of(execution);
    contracts.move(proceeding.contractCase(), ContractState.EXTINGUIDO);
    proceedings.close(proceeding.id());
    if (proceeding.kind() != ProceedingKind.CADUCIDAD) {
      // without fault nothing is executed: the guarantees go back at the closing
      notices.send(execution, "procurement", "contracts.termination.returnGuarantees");
    }
    unrestricted.read(
        () -> {
          runtime
              .createMessageCorrelation(MESSAGE)
              .processInstanceBusinessKey(proceeding.contractCase())
              .correlateAll();
          return null;
        });
  }
}
