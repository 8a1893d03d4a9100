package org.expediente.procedures.contracts.closing;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** Obligations that were not met; an extinguished contract is past them. */
@Component
class OpenObligations implements ClosingDuty {
  private final Contracts contracts;
  private final Obligations obligations;

  OpenObligations(Contracts contracts, Obligations obligations) {
    this.contracts = contracts;
    this.obligations = obligations;
  }

  @Override
  public List<String> open(String contractCase) {
    if (contracts.of(contractCase).state() == ContractState.EXTINGUIDO) {
      return List.of();
    }
    return obligations.fulfilments(contractCase).stream()
        .filter(one -> !one.met())
        .map(OpenObligations::told)
        .toList();
  }

  private static String told(Fulfilment one) {
    return one.obligation().amount().signum() == 0
        ? "La obligación %s no está cumplida.".formatted(one.obligation().title())
        : "La obligación %s no está cumplida: falta recibir %s."
            .formatted(one.obligation().title(), Words.money(one.missing()));
  }
}
