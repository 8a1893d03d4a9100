package org.expediente.procedures.contracts.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.report.BreachReports;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** Delays that nobody reported: no payment while there is one (B.8, question 6). */
@Component
class UnreportedDelays {
  private final IncidentBook incidents;
  private final Obligations obligations;
  private final BreachReports reports;

  UnreportedDelays(IncidentBook incidents, Obligations obligations, BreachReports reports) {
    this.incidents = incidents;
    this.obligations = obligations;
    this.reports = reports;
  }

  /** A delay that the watch has not taken in yet is not reported either. */
  boolean any(String contractCase, LocalDate today) {
    List<Incident> delays =
        incidents.of(contractCase).stream().filter(one -> one.type() == IncidentType.MORA).toList();
    return delays.stream().anyMatch(this::unreported)
        || obligations.fulfilments(contractCase).stream()
            .filter(of -> !of.lateParts(today).isEmpty())
            .anyMatch(of -> delays.stream().noneMatch(delay -> known(delay, of.obligation())));
  }

  /** An incident that an extension ended says nothing of a later delay. */
  private static boolean known(Incident delay, Obligation of) {
    return Objects.equals(delay.obligationId(), of.id())
        && (!delay.closed() || delay.factOn().isAfter(of.dueOn()));
  }

  /** Once the authority decided on it, it was reported. */
  private boolean unreported(Incident delay) {
    return delay.state().equals("ABIERTO") && reports.find(delay).isEmpty();
  }
}
