package org.expediente.procedures.contracts.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.springframework.stereotype.Component;

/** How far the guarantees of a contract must reach, and which of them are in custody. */
@Component
class Covers {
  private final RequiredGuarantees required;
  private final Guarantees guarantees;
  private final PlanTable plans;
  private final TermRules rules;
  private final Parameters parameters;
  private final Clock clock;

  Covers(
      RequiredGuarantees required,
      Guarantees guarantees,
      PlanTable plans,
      TermRules rules,
      Parameters parameters,
      Clock clock) {
    this.required = required;
    this.guarantees = guarantees;
    this.plans = plans;
    this.rules = rules;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** As if the term began on the day that the manager expects, or today where that has passed. */
  Cover expected(Contract contract) {
    LocalDate today = LocalDate.now(clock);
    LocalDate start =
        plans
            .latest(contract.caseNumber())
            .map(ObligationPlan::expectedStart)
            .filter(expected -> expected.isAfter(today))
            .orElse(today);
    return from(contract, start);
  }

  /** As the term begins on this day. */
  Cover from(Contract contract, LocalDate start) {
    int margin = parameters.integer("contracts.guarantee.margin", LocalDate.now(clock));
    LocalDate end = rules.today().last(start, contract.termDays());
    return new Cover(required.of(contract), end.plusDays(margin), margin);
  }

  /** What the institution holds and could claim today. */
  List<FiledGuarantee> held(Contract contract) {
    LocalDate today = LocalDate.now(clock);
    return guarantees.of(contract.caseNumber()).stream()
        .filter(one -> one.claimable(today))
        .map(FiledGuarantee::of)
        .toList();
  }
}
