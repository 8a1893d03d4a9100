package org.expediente.procedures.contracts.change;

import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.team.ManagedContracts;
import org.springframework.stereotype.Component;

/** Who may ask for a change of a contract: its contractor, its manager or the alternate. */
@Component
class ChangeRequester {
  static final String CONTRACTOR = "CONTRATISTA";
  static final String MANAGER = "ADMINISTRADOR";

  private final ManagedContracts managed;
  private final Contracts contracts;
  private final Actors actors;

  ChangeRequester(ManagedContracts managed, Contracts contracts, Actors actors) {
    this.managed = managed;
    this.contracts = contracts;
    this.actors = actors;
  }

  /**
   * The contract that the acting person names and may ask to change.
   *
   * @throws Refusal for a contractor, as if a contract of somebody else were not there
   */
  Contract contract(String numberOrCase) {
    Contract contract = contracts.named(numberOrCase);
    Actor actor = actors.current();
    if (actor.in(contract.contractorGroup())) {
      return contract;
    }
    if (actor.in("contractor")) {
      throw Contracts.unknown(numberOrCase);
    }
    return managed.named(numberOrCase);
  }

  String capacity(Contract contract) {
    return actors.current().in(contract.contractorGroup()) ? CONTRACTOR : MANAGER;
  }
}
