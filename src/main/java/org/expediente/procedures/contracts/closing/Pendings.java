package org.expediente.procedures.contracts.closing;

import java.util.List;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** Everything that keeps a contract from being closed, over all parts of the procedure. */
@Component
class Pendings {
  private final List<ClosingDuty> duties;
  private final Contracts contracts;

  Pendings(List<ClosingDuty> duties, Contracts contracts) {
    this.duties = List.copyOf(duties);
    this.contracts = contracts;
  }

  /** Spanish sentences; empty where the contract may be closed. */
  List<String> of(String contractCase) {
    return duties.stream().flatMap(duty -> duty.open(contractCase).stream()).toList();
  }

  /**
   * Holds the contract's case, so that nothing opens until the transaction ends.
   *
   * @throws Refusal conflict, which names everything that is open
   */
  void refuse(String contractCase) {
    contracts.hold(contractCase);
    List<String> open = of(contractCase);
    if (!open.isEmpty()) {
      throw Refusal.conflict(
          "contracts.closing.pending",
          "No se puede cerrar el contrato. %s Resuélvalo en su propio trámite y vuelva a intentar."
              .formatted(String.join(" ", open)));
    }
  }
}
