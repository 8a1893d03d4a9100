package org.expediente.procedures.contracts.team;

import org.expediente.access.Actors;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.springframework.stereotype.Component;

/** Contracts in the hands of who acts: only the designated manager or alternate acts for one. */
@Component
public class ManagedContracts {
  private final Contracts contracts;
  private final Designations designations;
  private final Actors actors;

  ManagedContracts(Contracts contracts, Designations designations, Actors actors) {
    this.contracts = contracts;
    this.designations = designations;
    this.actors = actors;
  }

  /**
   * The contract that the acting person names and administers.
   *
   * @param numberOrCase number of the contract, or of its case
   * @throws Refusal invalid, where there is none; forbidden, where somebody else administers it
   */
  public Contract named(String numberOrCase) {
    Contract contract = contracts.named(numberOrCase);
    if (!mine(contract)) {
      throw Refusal.forbidden(
          "contracts.notManager",
          "Usted no es el administrador ni el suplente designado de %s."
              .formatted(contract.title()));
    }
    return contract;
  }

  /** Whether the acting person is the designated manager of the contract, or the alternate. */
  public boolean mine(Contract contract) {
    String person = actors.current().person();
    return designations
        .current(contract.caseNumber())
        .filter(now -> now.manager().equals(person) || now.alternate().equals(person))
        .isPresent();
  }

  /**
   * @throws Refusal conflict, unless the contract is being executed
   */
  public static void requireRunning(Contract contract) {
    if (contract.state() != ContractState.EN_EJECUCION) {
      throw Refusal.conflict(
          "contracts.notRunning",
          "%s no está en ejecución: no admite recepciones ni cambios.".formatted(contract.title()));
    }
  }
}
