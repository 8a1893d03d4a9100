package org.expediente.procedures.contracts.contract;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.diagram.Words;
import org.springframework.stereotype.Component;

/** A contract in the few sentences that a form shows above its fields. */
@Component
public class ContractWords {
  private final Contracts contracts;
  private final Clock clock;

  ContractWords(Contracts contracts, Clock clock) {
    this.contracts = contracts;
    this.clock = clock;
  }

  /** Number, parties, amount in force, term and law, one line each. */
  public String summary(Contract c) {
    String advance =
        c.advanceAmount().signum() == 0
            ? "sin anticipo"
            : "anticipo de " + Words.money(c.advanceAmount());
    String term =
        c.startsOn() == null
            ? "%d días calendario desde la orden de inicio".formatted(c.termDays())
            : "del %s al %s".formatted(Words.date(c.startsOn()), Words.date(c.endsOn()));
    return "%s, NIT %s.\n%s\nMonto vigente: %s, %s. Firmado el %s. Plazo: %s.\nUnidad solicitante: %s. Rige: %s."
        .formatted(
            c.title(),
            c.contractorNit(),
            c.subject(),
            Words.money(contracts.amount(c, LocalDate.now(clock))),
            advance,
            Words.date(c.signedOn()),
            term,
            c.requestingUnit(),
            c.regime().label());
  }
}
