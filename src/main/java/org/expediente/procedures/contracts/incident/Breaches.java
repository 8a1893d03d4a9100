package org.expediente.procedures.contracts.incident;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.obligation.Obligation;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.springframework.stereotype.Component;

/** Reads the books about an incident, so that nobody has to type what they know (B-S30). */
@Component
public class Breaches {
  private final Contracts contracts;
  private final Obligations obligations;
  private final Guarantees guarantees;
  private final Clock clock;

  Breaches(Contracts contracts, Obligations obligations, Guarantees guarantees, Clock clock) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.guarantees = guarantees;
    this.clock = clock;
  }

  /** The incident as of today. */
  public Breach of(Incident incident) {
    return new Breach(
        incident,
        contracts.of(incident.contractCase()),
        incident.obligationId() == null ? null : obligations.fulfilment(incident.obligationId()),
        LocalDate.now(clock));
  }

  /** Contract, obligation, delay and guarantees as a form shows them, Spanish. */
  String shown(Breach breach) {
    return "%s, %s.\n%s\n%s"
        .formatted(
            breach.contract().title(),
            breach.contract().subject(),
            obligation(breach),
            guarantees(breach));
  }

  private static String obligation(Breach breach) {
    if (breach.fulfilment() == null) {
      return "El incidente no trata de una obligación con fecha.";
    }
    Obligation of = breach.fulfilment().obligation();
    return "%s. Vence el %s; recibido %s, falta %s; días de mora: %d al %s."
        .formatted(
            of.title(),
            Words.date(of.dueOn()),
            Words.money(breach.fulfilment().delivered()),
            Words.money(breach.missing()),
            breach.delayDays(),
            Words.date(breach.on()));
  }

  private String guarantees(Breach breach) {
    String held =
        guarantees.of(breach.contract().caseNumber()).stream()
            .filter(one -> one.claimable(breach.on()))
            .map(Breaches::guarantee)
            .collect(Collectors.joining("; "));
    return held.isEmpty() ? "No hay garantías vigentes." : held + ".";
  }

  private static String guarantee(Guarantee one) {
    return "%s por %s, vigente hasta el %s"
        .formatted(one.title(), Words.money(one.amount()), Words.date(one.validTo()));
  }
}
