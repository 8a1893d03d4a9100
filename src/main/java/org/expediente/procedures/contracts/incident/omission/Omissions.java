package org.expediente.procedures.contracts.incident.omission;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.expediente.access.Unrestricted;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.team.Designation;
import org.expediente.procedures.contracts.team.DesignationState;
import org.expediente.procedures.contracts.team.Designations;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Omissions of contract managers, for their cases and their histories (B-S19, B-S21). */
@Service
@Transactional
public class Omissions {
  static final String ID = "omissionId";
  private static final String MESSAGE = "contracts.omissionFound";

  private final OmissionTable table;
  private final Designations designations;
  private final RuntimeService runtime;
  private final Unrestricted unrestricted;

  Omissions(
      OmissionTable table,
      Designations designations,
      @Lazy RuntimeService runtime,
      Unrestricted unrestricted) {
    this.table = table;
    this.designations = designations;
    this.runtime = runtime;
    this.unrestricted = unrestricted;
  }

  /** All omissions found of a person, oldest first; those still open or excused included. */
  @Transactional(readOnly = true)
  public List<Omission> of(String manager) {
    return table.ofManager(manager);
  }

  /** The omission that an incident led to. */
  @Transactional(readOnly = true)
  public Optional<Omission> ofIncident(long incidentId) {
    return table.ofIncident(incidentId);
  }

  /**
   * Opens the case of an omission, once for each incident, in the transaction that holds the
   * incident's case. Without anybody who administered the contract on that day there is nobody to
   * answer, and no case.
   *
   * @param dueOn last day of the term to report
   * @param daysLate business days so far, 1 or more
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void open(Incident incident, LocalDate dueOn, int daysLate) {
    if (table.ofIncident(incident.id()).isPresent()) {
      return;
    }
    manager(incident.contractCase(), dueOn)
        .ifPresent(manager -> open(incident, manager, dueOn, daysLate));
  }

  private void open(Incident incident, String manager, LocalDate dueOn, int daysLate) {
    String facts =
        "El incidente «%s» (expediente %s) se conoció el %s. Debía informarse a más tardar el %s y no se hizo. Días hábiles de retraso: %d."
            .formatted(
                incident.type().label(),
                incident.caseNumber(),
                Words.date(incident.knownOn()),
                Words.date(dueOn),
                daysLate);
    long id = table.add(incident, manager, dueOn, daysLate, facts);
    unrestricted.read(
        () -> {
          runtime.createMessageCorrelation(MESSAGE).setVariable(ID, id).correlateAll();
          return null;
        });
  }

  /** Who administered the contract that day: a replacement wipes nothing out (B.10). */
  private Optional<String> manager(String contractCase, LocalDate on) {
    return designations.of(contractCase).stream()
        .filter(
            one ->
                one.state() == DesignationState.ACEPTADO
                    || one.state() == DesignationState.TERMINADO)
        .filter(one -> !one.validFrom().isAfter(on))
        .filter(one -> one.validTo() == null || !one.validTo().isBefore(on))
        .reduce((first, last) -> last)
        .map(Designation::manager);
  }
}
