package org.expediente.procedures.contracts.incident.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.incident.Classifications;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.IncidentSteps;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.terms.BusinessCalendar;
import org.expediente.terms.Terms;

/**
 * The clock of the report, which does not wait for the manager (DMN-B2, DMN-B7): it runs from the
 * day of knowledge; in a delay from its first day, whoever claims to have learnt of it later.
 */
@DiagramBean("breachClock")
public class BreachClock {
  private static final String TERM = "contracts.report.";
  private static final Set<String> OTHERS = Set.of(IncidentSteps.ANSWER, IncidentSteps.EXONERATION);

  private final ContractIncident incidents;
  private final Classifications classifications;
  private final Obligations obligations;
  private final IncidentActs acts;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Terms terms;
  private final Clock clock;

  BreachClock(
      ContractIncident incidents,
      Classifications classifications,
      Obligations obligations,
      IncidentActs acts,
      BusinessCalendar calendar,
      Parameters parameters,
      Terms terms,
      Clock clock) {
    this.incidents = incidents;
    this.classifications = classifications;
    this.obligations = obligations;
    this.acts = acts;
    this.calendar = calendar;
    this.parameters = parameters;
    this.terms = terms;
    this.clock = clock;
  }

  /** End of the term to report. */
  public Date due(DelegateExecution execution) {
    Incident incident = incidents.of(execution);
    return terms.since(execution, key(incident), from(incident));
  }

  /**
   * End of a rung of the ladder, counted from the last day of the term.
   *
   * @param rung last part of the parameter {@code contracts.report.escalation.<rung>}
   */
  public Date after(DelegateExecution execution, String rung) {
    return terms.since(execution, TERM + "escalation." + rung, dueOn(incidents.of(execution)));
  }

  /**
   * The day before day 1. Time that others had is not the manager's: where the contractor was asked
   * to correct, or the unit to clear it, the term runs from their answer or silence.
   */
  LocalDate from(Incident incident) {
    LocalDate known = known(incident);
    return acts.of(incident).stream()
        .filter(act -> OTHERS.contains(act.step()))
        .map(act -> LocalDate.ofInstant(act.actedAt(), clock.getZone()))
        .filter(answered -> answered.isAfter(known))
        .reduce((first, last) -> last)
        .orElse(known);
  }

  /** Last day of the term to report, as the calendar stands. */
  LocalDate dueOn(Incident incident) {
    int days = parameters.integer(key(incident), LocalDate.now(clock));
    return calendar.addBusinessDays(from(incident), days);
  }

  /** Business days since the term ended; 0 in time. */
  int daysLate(Incident incident) {
    return daysAfter(dueOn(incident));
  }

  /** Business days after that day, today included. */
  int daysAfter(LocalDate day) {
    return calendar.businessDaysAfter(day, LocalDate.now(clock));
  }

  private LocalDate known(Incident incident) {
    if (incident.type() != IncidentType.MORA || incident.obligationId() == null) {
      return incident.knownOn();
    }
    LocalDate first = obligations.find(incident.obligationId()).dueOn().plusDays(1);
    return first.isBefore(incident.knownOn()) ? first : incident.knownOn();
  }

  private String key(Incident incident) {
    return TERM + classifications.of(incident).term();
  }
}
