package org.expediente.procedures.contracts.incident.commission;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.fine.FineComputer;
import org.expediente.procedures.contracts.fine.FineRequest;
import org.expediente.procedures.contracts.fine.FineStage;
import org.expediente.procedures.contracts.fine.Fines;
import org.expediente.procedures.contracts.incident.Breach;
import org.expediente.procedures.contracts.incident.Breaches;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.procedures.contracts.incident.IncidentActs;
import org.expediente.procedures.contracts.incident.report.BreachReports;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.stereotype.Component;

/** Gathers the facts of DMN-B3 as of today; amounts are compared before they are rounded. */
@Component
class RouteFactFinder {
  private final Breaches breaches;
  private final BreachReports reports;
  private final IncidentActs acts;
  private final Contracts contracts;
  private final Fines fines;
  private final FineComputer computer;
  private final Proceedings proceedings;
  private final Parameters parameters;

  RouteFactFinder(
      Breaches breaches,
      BreachReports reports,
      IncidentActs acts,
      Contracts contracts,
      Fines fines,
      FineComputer computer,
      Proceedings proceedings,
      Parameters parameters) {
    this.breaches = breaches;
    this.reports = reports;
    this.acts = acts;
    this.contracts = contracts;
    this.fines = fines;
    this.computer = computer;
    this.proceedings = proceedings;
    this.parameters = parameters;
  }

  RouteFacts of(Incident incident) {
    Breach breach = breaches.of(incident);
    return new RouteFacts(
        incident.type().name(),
        acts.cause(incident).filter(act -> act.decision().equals("IMPUTABLE")).isPresent(),
        breach.delayDays(),
        breach.delivered(),
        !reports.find(incident).orElseThrow().stillUseful().equals("NO"),
        reachesCap(breach),
        firmFines(breach),
        terminated(breach));
  }

  /** All fines that were imposed and not revoked, with this one to date (B.9, accumulation). */
  private boolean reachesCap(Breach breach) {
    LocalDate on = breach.on();
    BigDecimal cap =
        contracts
            .amount(breach.contract(), on)
            .multiply(parameters.decimal("contracts.fine.cap", on));
    BigDecimal sum = fines.accumulated(breach.contract().caseNumber()).add(toDate(breach));
    return sum.signum() > 0 && sum.compareTo(cap) >= 0;
  }

  private BigDecimal toDate(Breach breach) {
    return breach.delayDays() == 0
        ? BigDecimal.ZERO
        : computer
            .compute(
                new FineRequest(
                    breach.contract().caseNumber(),
                    null,
                    breach.incident().id(),
                    FineStage.INFORME,
                    List.of(breach.incident().obligationId()),
                    breach.on(),
                    0))
            .result()
            .exact();
  }

  private int firmFines(Breach breach) {
    return fines.firmInYearOf(breach.on(), breach.contract().contractorNit());
  }

  private boolean terminated(Breach breach) {
    return proceedings.ofContract(breach.contract().caseNumber()).stream()
        .anyMatch(
            one -> one.kind() == ProceedingKind.CADUCIDAD && "DECLARADA".equals(one.outcome()));
  }
}
