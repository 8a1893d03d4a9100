package org.expediente.procedures.contracts.reception;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** When a whole contract may be received for good: nothing is missing, nothing is disputed. */
@Component
class FinalReception {
  private final Obligations obligations;
  private final IncidentBook incidents;
  private final Receptions receptions;

  FinalReception(Obligations obligations, IncidentBook incidents, Receptions receptions) {
    this.obligations = obligations;
    this.incidents = incidents;
    this.receptions = receptions;
  }

  /**
   * @param but id of the minutes that ask, or 0
   * @return a Spanish sentence, or empty where nothing stands against it
   */
  Optional<String> obstacle(String contractCase, long but) {
    List<String> found = new ArrayList<>();
    List<String> missing =
        obligations.fulfilments(contractCase).stream()
            .filter(one -> !one.met())
            .map(one -> one.obligation().code())
            .toList();
    if (!missing.isEmpty()) {
      found.add("falta recibir " + String.join(", ", missing));
    }
    if (incidents.of(contractCase).stream().anyMatch(FinalReception::disputed)) {
      found.add("hay un incidente de no conformidad abierto");
    }
    if (receptions.underWay(contractCase).stream().anyMatch(one -> one.id() != but)) {
      found.add("hay otra recepción en trámite");
    }
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "No procede la recepción definitiva: %s.".formatted(String.join("; ", found)));
  }

  private static boolean disputed(Incident one) {
    return one.type() == IncidentType.NO_CONFORME && !one.closed();
  }
}
