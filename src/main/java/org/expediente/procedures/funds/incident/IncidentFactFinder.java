package org.expediente.procedures.funds.incident;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.diagram.Submission;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.ledger.AdvanceAccount;
import org.expediente.procedures.funds.ledger.AdvanceAccounts;
import org.expediente.procedures.funds.ledger.Objection;
import org.expediente.procedures.funds.ledger.Objections;
import org.springframework.stereotype.Component;

/** Gathers the facts of an incident: from the books, and from who verified it. */
@Component
class IncidentFactFinder {
  private final IncidentTable incidents;
  private final AdvanceAccounts accounts;
  private final Objections objections;
  private final Parameters parameters;
  private final Clock clock;

  IncidentFactFinder(
      IncidentTable incidents,
      AdvanceAccounts accounts,
      Objections objections,
      Parameters parameters,
      Clock clock) {
    this.incidents = incidents;
    this.accounts = accounts;
    this.objections = objections;
    this.parameters = parameters;
    this.clock = clock;
  }

  IncidentFacts of(Incident incident, Submission form) {
    ObjectedAdvance worst =
        accounts.of(incident.caseNumber()).stream()
            .map(this::objected)
            .reduce(ObjectedAdvance.NONE, (one, next) -> next.worse(one));
    return new IncidentFacts(
        incident.type(),
        established(form),
        incidents.occurrence(incident),
        worst.objected(),
        worst.transferred(),
        count(form, "phantoms"),
        count(form, "verified"),
        new IncidentFacts.Limits(
            share("objectedPlan"), share("objectedSuspend"), share("phantomMax")));
  }

  static boolean established(Submission form) {
    return "SI".equals(form.text("established"));
  }

  static int count(Submission form, String field) {
    Integer number = form.number(field);
    return number == null ? 0 : number;
  }

  private ObjectedAdvance objected(AdvanceAccount account) {
    BigDecimal objected =
        objections.of(account.caseNumber()).stream()
            .filter(o -> o.advanceNumber() != null && o.advanceNumber() == account.number())
            .map(Objection::counts)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new ObjectedAdvance(objected, account.transferred());
  }

  private BigDecimal share(String name) {
    return parameters.decimal("funds.incident." + name, LocalDate.now(clock));
  }
}
