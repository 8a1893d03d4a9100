package org.expediente.procedures.contracts.closing.guarantees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** What the diagram of the return of guarantees asks. */
@DiagramBean("contractReturns")
public class ContractReturns {
  private final ReturnPlan plan;
  private final Clock clock;

  ContractReturns(ReturnPlan plan, Clock clock) {
    this.plan = plan;
    this.clock = clock;
  }

  /** {@code AHORA}, {@code DESPUES} or {@code NINGUNA}: what is to be done next. */
  public String next(DelegateExecution execution) {
    String contractCase = execution.getProcessBusinessKey();
    LocalDate today = LocalDate.now(clock);
    if (!plan.due(contractCase, today).isEmpty()) {
      return "AHORA";
    }
    return plan.nextEnd(contractCase, today).isPresent() ? "DESPUES" : "NINGUNA";
  }

  /** The first moment after the warranty that ends first. */
  public Date nextEnd(DelegateExecution execution) {
    LocalDate last =
        plan.nextEnd(execution.getProcessBusinessKey(), LocalDate.now(clock)).orElseThrow();
    return Date.from(last.plusDays(1).atStartOfDay(clock.getZone()).toInstant());
  }
}
