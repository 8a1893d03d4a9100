package org.expediente.procedures.contracts.termination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** What the diagrams of a termination ask. */
@DiagramBean("contractTermination")
public class TerminationSteps {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final FineLimit limit;
  private final Clock clock;

  TerminationSteps(
      Proceedings proceedings,
      Contracts contracts,
      Guarantees guarantees,
      FineLimit limit,
      Clock clock) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.limit = limit;
    this.clock = clock;
  }

  /** Kind of the proceeding that ends the contract. */
  public String kind(DelegateExecution execution) {
    return proceedings.of(execution).kind().name();
  }

  /** Whether a guarantee can still be claimed, so that its issuer must be told. */
  public boolean guaranteed(DelegateExecution execution) {
    return !guarantees(proceedings.of(execution).contractCase()).isEmpty();
  }

  /** Whether the fines reached the share at which the law lets the contract end. */
  public boolean limitReached(DelegateExecution execution) {
    return limit.reached(contracts.of(proceedings.of(execution).contractCase()));
  }

  List<Guarantee> guarantees(String contractCase) {
    LocalDate today = LocalDate.now(clock);
    return guarantees.of(contractCase).stream().filter(one -> one.claimable(today)).toList();
  }
}
