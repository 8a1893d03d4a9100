package org.expediente.procedures.contracts.change;

import org.expediente.access.Actors;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** Nobody gives an opinion on the own request, and nobody resolves it. */
@Component
class OwnRequest {
  private final Actors actors;

  OwnRequest(Actors actors) {
    this.actors = actors;
  }

  /**
   * @throws Refusal forbidden, for the person who asked
   */
  void refuse(Change of) {
    if (of.requestedBy().equals(actors.current().person())) {
      throw Refusal.forbidden(
          "contracts.change.own",
          "Usted pidió este cambio: no puede opinar ni resolver sobre él. Le toca a otra persona.");
    }
  }
}
