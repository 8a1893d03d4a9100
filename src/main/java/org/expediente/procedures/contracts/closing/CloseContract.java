package org.expediente.procedures.contracts.closing;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;

/** Keeps how the contract ended and tells the calling process; repeating it changes nothing. */
@DiagramBean("closeContract")
class CloseContract implements JavaDelegate {
  private final Contracts contracts;
  private final ClosingStates states;
  private final ClosingResults results;
  private final Journal journal;

  CloseContract(
      Contracts contracts, ClosingStates states, ClosingResults results, Journal journal) {
    this.contracts = contracts;
    this.states = states;
    this.results = results;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    String contractCase = contract.caseNumber();
    Optional<ClosingState> known = results.of(contractCase);
    ClosingState state = known.orElseGet(() -> states.of(contract));
    execution.setVariable("closingState", state.name());
    if (known.isPresent()) {
      return;
    }
    results.add(contractCase, state);
    if (state.fulfilled()) {
      contracts.move(contractCase, ContractState.TERMINADO);
    }
    journal.record(
        new Act(
            contractCase,
            "contracts.closed",
            execution.getCurrentActivityId(),
            Map.of("state", state.label())));
  }
}
