package org.expediente.procedures.contracts.incident.commission;

import java.util.List;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.ProceedingState;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Nobody is sanctioned twice for the same: what runs for a matter is not opened again. */
@Component
class RunningProceedings {
  private final Proceedings proceedings;

  RunningProceedings(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  /** Kinds that run: to end the contract, any; else those about the incident's obligation. */
  List<String> kinds(Incident incident) {
    return proceedings.ofContract(incident.contractCase()).stream()
        .filter(one -> one.state() != ProceedingState.CERRADO)
        .filter(one -> one.kind() == ProceedingKind.CADUCIDAD || about(one, incident))
        .map(one -> one.kind().name())
        .distinct()
        .toList();
  }

  /** Whether the delay of the incident's obligation was fined already, and nobody took it back. */
  boolean fined(Incident incident) {
    return proceedings.ofContract(incident.contractCase()).stream()
        .filter(one -> one.kind() == ProceedingKind.MULTA && about(one, incident))
        .anyMatch(one -> "IMPUESTA".equals(one.outcome()));
  }

  private boolean about(Proceeding one, Incident incident) {
    return incident.obligationId() != null
        && proceedings.obligations(one.id()).contains(incident.obligationId());
  }
}
