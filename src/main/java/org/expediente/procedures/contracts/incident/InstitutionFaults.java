package org.expediente.procedures.contracts.incident;

import java.util.List;
import org.expediente.diagram.Words;
import org.expediente.problem.Complaints;
import org.springframework.stereotype.Component;

/**
 * Breaches of the institution itself: who pays late or withholds the site cannot blame the
 * contractor without a lawyer's look, or the fine is annulled (trap 16).
 */
@Component
public class InstitutionFaults implements Defence {
  private final IncidentBook book;

  InstitutionFaults(IncidentBook book) {
    this.book = book;
  }

  @Override
  public List<String> of(Incident incident) {
    return faults(incident).stream()
        .map(
            one ->
                "Incumplimiento de la institución del %s (expediente %s): %s"
                    .formatted(Words.date(one.factOn()), one.caseNumber(), one.facts()))
        .toList();
  }

  /** Complains where the cause is laid on the contractor all the same. */
  public void complain(Complaints complaints, Incident incident, String finding, String field) {
    List<Incident> faults = faults(incident);
    complaints.when(
        "IMPUTABLE".equals(finding) && !faults.isEmpty(),
        field,
        "La institución incumplió (expediente %s): no puede imputar la causa al contratista. Elija «dudosa» y decidirá la Dirección Jurídica."
            .formatted(faults.isEmpty() ? "" : faults.get(0).caseNumber()));
  }

  private List<Incident> faults(Incident incident) {
    return book.of(incident.contractCase()).stream()
        .filter(one -> one.type() == IncidentType.INSTITUCION && one.id() != incident.id())
        .filter(one -> !one.state().equals("ARCHIVADO"))
        .filter(
            one ->
                one.obligationId() == null
                    || incident.obligationId() == null
                    || one.obligationId().equals(incident.obligationId()))
        .toList();
  }
}
