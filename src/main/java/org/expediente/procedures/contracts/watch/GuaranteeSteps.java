package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.casefile.Notices;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.procedures.contracts.incident.IncidentType;
import org.expediente.procedures.contracts.incident.NewIncident;
import org.springframework.stereotype.Component;

/** What follows as the last day of a guarantee comes near; each step once (DMN-B5). */
@Component
class GuaranteeSteps {
  private final AlertBook alerts;
  private final Guarantees guarantees;
  private final IncidentBook incidents;
  private final Notices notices;
  private final Clock clock;

  GuaranteeSteps(
      AlertBook alerts,
      Guarantees guarantees,
      IncidentBook incidents,
      Notices notices,
      Clock clock) {
    this.alerts = alerts;
    this.guarantees = guarantees;
    this.incidents = incidents;
    this.notices = notices;
    this.clock = clock;
  }

  void near(DelegateExecution execution, Guarantee g, int threshold) {
    if (raised(g, AlertKind.GARANTIA, threshold, "vence el %s.")) {
      tell(execution, "contracts.watch.guaranteeNear", "procurement", "contract-manager");
    }
  }

  void prolong(DelegateExecution execution, Guarantee g) {
    if (raised(g, AlertKind.PROLONGAR, 0, "debe prorrogarse: vence el %s con incidente abierto.")) {
      tell(execution, "contracts.watch.guaranteeProlong", "procurement", "contract-manager");
    }
  }

  /** Still in force and not prolonged, with an incident open: it is claimed while it can be. */
  void claim(DelegateExecution execution, Guarantee g) {
    if (!raised(g, AlertKind.RECLAMAR, 0, "debe reclamarse: vence el %s con incidente abierto.")) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    incidents.detect(
        new NewIncident(
            g.contractCase(),
            null,
            IncidentType.GARANTIA,
            today,
            today,
            "%s por %s vence el %s con un incidente abierto y no se ha prorrogado. Debe reclamarse antes de esa fecha."
                .formatted(g.title(), Words.money(g.amount()), Words.date(g.validTo()))));
    tell(execution, "contracts.watch.guaranteeClaim", "procurement", "audit");
  }

  void expire(DelegateExecution execution, Guarantee g) {
    guarantees.move(g.id(), GuaranteeState.VENCIDA);
    tell(execution, "contracts.watch.guaranteeExpired", "procurement", "audit");
  }

  private boolean raised(Guarantee g, AlertKind kind, int threshold, String what) {
    String sentence = g.title() + " " + what.formatted(Words.date(g.validTo()));
    return alerts
        .raise(g.contractCase(), kind, g.id(), g.validTo(), threshold, sentence)
        .isPresent();
  }

  private void tell(DelegateExecution execution, String text, String... groups) {
    for (String group : groups) {
      notices.send(execution, group, text);
    }
  }
}
