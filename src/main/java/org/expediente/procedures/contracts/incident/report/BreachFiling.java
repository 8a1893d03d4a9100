package org.expediente.procedures.contracts.incident.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.expediente.access.Actors;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.fine.FineComputer;
import org.expediente.procedures.contracts.fine.FineRequest;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.incident.Breach;
import org.expediente.procedures.contracts.incident.Breaches;
import org.expediente.procedures.contracts.incident.ContractIncident;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.omission.Omissions;
import org.springframework.stereotype.Component;

/**
 * Takes in the report of a breach, whoever files it first. A late one counts all the same; the
 * delay opens a case against who was late, not for the contractor (trap 18).
 */
@Component
class BreachFiling {
  private final ContractIncident incidents;
  private final Breaches breaches;
  private final BreachRules rules;
  private final BreachReports reports;
  private final BreachClock breachClock;
  private final FineComputer fines;
  private final IncidentActs acts;
  private final Omissions omissions;
  private final Actors actors;
  private final Clock clock;

  BreachFiling(
      ContractIncident incidents,
      Breaches breaches,
      BreachRules rules,
      BreachReports reports,
      BreachClock breachClock,
      FineComputer fines,
      IncidentActs acts,
      Omissions omissions,
      Actors actors,
      Clock clock) {
    this.incidents = incidents;
    this.breaches = breaches;
    this.rules = rules;
    this.reports = reports;
    this.breachClock = breachClock;
    this.fines = fines;
    this.acts = acts;
    this.omissions = omissions;
    this.actors = actors;
    this.clock = clock;
  }

  void file(DelegateTask task, String kind) {
    Incident incident = incidents.hold(task.getExecution());
    if (reports.find(incident).isPresent()) {
      throw Refusal.conflict(
          "contracts.report.filed", "El informe de este incidente ya se presentó.");
    }
    Breach breach = breaches.of(incident);
    TypedReport typed = TypedReport.of(Submission.of(task));
    int late = breachClock.daysLate(incident);
    boolean byManager = kind.equals("ORDINARIO");
    rules.check(typed, breach, byManager, late);
    BreachReport report = report(typed, breach, kind, late);
    reports.add(report);
    acts.add(
        incident,
        task.getTaskDefinitionKey(),
        "contracts.breachReported",
        typed.finding() == null ? kind : typed.finding(),
        typed.analysis(),
        Map.of(
            "kind",
            kind,
            "daysFromKnown",
            report.daysFromKnown(),
            "daysLate",
            late,
            "delayDays",
            report.delayDays()));
    if (late > 0) {
      omissions.open(incident, report.dueOn(), late);
    }
  }

  private BreachReport report(TypedReport typed, Breach breach, String kind, int late) {
    Incident incident = breach.incident();
    LocalDate today = LocalDate.now(clock);
    return new BreachReport(
        0,
        incident.id(),
        kind,
        breach.fulfilment() == null ? typed.clause() : breach.fulfilment().obligation().clause(),
        typed.contractorAnswer(),
        typed.analysis(),
        typed.stillUseful(),
        typed.recommendation(),
        breachClock.from(incident),
        breachClock.dueOn(incident),
        today,
        breachClock.daysAfter(incident.knownOn()),
        late,
        late > 0 ? typed.lateReason() : null,
        breach.delayDays(),
        preliminary(breach),
        actors.current().person());
  }

  /** Computed by the house alone; «to date», the resolution computes again (trap 5). */
  private Long preliminary(Breach breach) {
    return breach.delayDays() == 0
        ? null
        : fines
            .compute(
                new FineRequest(
                    breach.contract().caseNumber(),
                    null,
                    breach.incident().id(),
                    FineStage.INFORME,
                    List.of(breach.incident().obligationId()),
                    breach.on(),
                    0))
            .id();
  }
}
