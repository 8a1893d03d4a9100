package org.expediente.procedures.contracts.proceeding;

import java.util.ArrayList;
import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** What a proceeding is about, in few lines: for the forms and documents of all its steps. */
@Component
public class ProceedingSheet {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Obligations obligations;
  private final IncidentBook incidents;

  ProceedingSheet(
      Proceedings proceedings,
      Contracts contracts,
      Obligations obligations,
      IncidentBook incidents) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.obligations = obligations;
    this.incidents = incidents;
  }

  /** One Spanish sentence a line: kind, contract, incident, obligations, regime (trap 15). */
  public List<String> lines(Proceeding of) {
    Contract contract = contracts.of(of.contractCase());
    List<String> lines = new ArrayList<>();
    lines.add(
        "Procedimiento de %s, abierto el %s."
            .formatted(of.kind().label(), Words.date(of.openedOn())));
    lines.add("%s, NIT %s.".formatted(contract.title(), contract.contractorNit()));
    incidents
        .ofCase(of.caseNumber())
        .ifPresent(
            incident ->
                lines.add(
                    "Incidente: %s, del %s."
                        .formatted(incident.type().label(), Words.date(incident.factOn()))));
    proceedings
        .obligations(of.id())
        .forEach(id -> lines.add("Obligación %s.".formatted(obligations.find(id).title())));
    lines.add("Régimen: %s.".formatted(of.regime().label()));
    return lines;
  }

  /** The same as one text. */
  public String text(Proceeding of) {
    return Words.shown(String.join("\n", lines(of)));
  }
}
