package org.expediente.procedures.funds.assembly;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Asks whoever liquidates, where there is one. */
@Component
class SettledBook {
  private final ObjectProvider<Settlements> liquidation;

  SettledBook(ObjectProvider<Settlements> liquidation) {
    this.liquidation = liquidation;
  }

  Optional<Settled> of(String caseNumber) {
    return liquidation.stream().flatMap(it -> it.of(caseNumber).stream()).findFirst();
  }
}
