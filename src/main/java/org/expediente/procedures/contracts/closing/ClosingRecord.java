package org.expediente.procedures.contracts.closing;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Incidents, proceedings, fines and guarantees of a contract as lines of its final minutes. */
@Component
class ClosingRecord {
  private final IncidentBook incidents;
  private final Proceedings proceedings;
  private final Fines fines;
  private final Guarantees guarantees;

  ClosingRecord(
      IncidentBook incidents, Proceedings proceedings, Fines fines, Guarantees guarantees) {
    this.incidents = incidents;
    this.proceedings = proceedings;
    this.fines = fines;
    this.guarantees = guarantees;
  }

  List<String> incidents(String contractCase) {
    return incidents.of(contractCase).stream()
        .map(
            one ->
                "%s, del %s: %s."
                    .formatted(
                        one.type().label(),
                        Words.date(one.factOn()),
                        ClosingFacts.word(one.state())))
        .toList();
  }

  List<String> proceedings(String contractCase) {
    return proceedings.ofContract(contractCase).stream()
        .map(
            one ->
                "Procedimiento de %s, abierto el %s: %s."
                    .formatted(
                        one.kind().label(),
                        Words.date(one.openedOn()),
                        ClosingFacts.word(one.outcome() == null ? one.state() : one.outcome())))
        .toList();
  }

  List<String> fines(String contractCase) {
    return fines.of(contractCase).stream()
        .map(
            one ->
                "Multa de %s, impuesta el %s: %s."
                    .formatted(
                        Words.money(one.amount()),
                        Words.date(one.imposedOn()),
                        ClosingFacts.word(one.state())))
        .toList();
  }

  List<String> guarantees(String contractCase) {
    return guarantees.of(contractCase).stream()
        .map(
            one ->
                "%s, por %s, hasta el %s: %s."
                    .formatted(
                        one.title(),
                        Words.money(one.amount()),
                        Words.date(one.validTo()),
                        ClosingFacts.word(one.state())))
        .toList();
  }
}
