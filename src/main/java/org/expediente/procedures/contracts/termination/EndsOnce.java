package org.expediente.procedures.contracts.termination;

import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/**
 * Two proceedings may study the end of a contract; one of them ends it, and it is liquidated once.
 */
@Component
class EndsOnce {
  private final Proceedings proceedings;

  EndsOnce(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  /**
   * The caller holds the contract's case.
   *
   * @throws Refusal conflict, where another proceeding ends the contract already
   */
  void require(Proceeding of) {
    proceedings.ofContract(of.contractCase()).stream()
        .filter(one -> one.id() != of.id() && one.ends())
        .findFirst()
        .ifPresent(
            other -> {
              throw Refusal.conflict(
                  "contracts.termination.endsAlready",
                  "El contrato ya termina por %s (expediente %s): no se termina dos veces."
                      .formatted(other.kind().label(), other.caseNumber()));
            });
  }
}
