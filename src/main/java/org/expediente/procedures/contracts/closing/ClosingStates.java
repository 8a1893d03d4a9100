package org.expediente.procedures.contracts.closing;

import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.fine.FineState;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Reads from proceedings and fines how a contract ended. */
@Component
class ClosingStates {
  private final Proceedings proceedings;
  private final Fines fines;

  ClosingStates(Proceedings proceedings, Fines fines) {
    this.proceedings = proceedings;
    this.fines = fines;
  }

  ClosingState of(Contract contract) {
    String contractCase = contract.caseNumber();
    if (contract.state() == ContractState.EXTINGUIDO) {
      return proceedings.ofContract(contractCase).stream()
          .filter(Proceeding::ends)
          .reduce((first, last) -> last)
          .map(one -> ClosingState.of(one.kind()))
          .orElseThrow(() -> new IllegalStateException("Nothing extinguished " + contractCase));
    }
    return fines.of(contractCase).stream().allMatch(fine -> fine.state() == FineState.REVOCADA)
        ? ClosingState.CUMPLIDO
        : ClosingState.CUMPLIDO_CON_MULTA;
  }
}
