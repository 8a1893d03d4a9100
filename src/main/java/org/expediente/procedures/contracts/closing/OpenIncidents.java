package org.expediente.procedures.contracts.closing;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.springframework.stereotype.Component;

/** Incidents whose case goes on. */
@Component
class OpenIncidents implements ClosingDuty {
  private final IncidentBook incidents;

  OpenIncidents(IncidentBook incidents) {
    this.incidents = incidents;
  }

  @Override
  public List<String> open(String contractCase) {
    if (!incidents.anyOpen(contractCase)) {
      return List.of();
    }
    return incidents.of(contractCase).stream()
        .filter(one -> !one.closed())
        .map(OpenIncidents::told)
        .toList();
  }

  private static String told(Incident one) {
    return "El incidente «%s» del %s%s sigue abierto."
        .formatted(
            one.type().label(),
            Words.date(one.factOn()),
            one.caseNumber() == null ? "" : " (expediente %s)".formatted(one.caseNumber()));
  }
}
