package org.expediente.procedures.funds.advance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.plan.Advance;

/** What the diagram asks about its advance. */
@DiagramBean("fundsAdvances")
public class FundsAdvances {
  private final AdvanceSchedule schedule;
  private final RequestTable requests;
  private final Clock clock;

  FundsAdvances(AdvanceSchedule schedule, RequestTable requests, Clock clock) {
    this.schedule = schedule;
    this.requests = requests;
    this.clock = clock;
  }

  /** When the advance may first be requested: the beginning of its programmed day. */
  public Date programmed(DelegateExecution execution) {
    return Date.from(day(execution).atStartOfDay(clock.getZone()).toInstant());
  }

  /** Whether that day has come. */
  public boolean due(DelegateExecution execution) {
    return !LocalDate.now(clock).isBefore(day(execution));
  }

  /** An advance that the schedule no longer has is asked for now, and refused then. */
  private LocalDate day(DelegateExecution execution) {
    return schedule
        .find(execution.getProcessBusinessKey(), number(execution))
        .map(Advance::date)
        .orElse(LocalDate.now(clock));
  }

  static int number(VariableScope scope) {
    return ((Number) scope.getVariable("advanceNumber")).intValue();
  }

  /** The round of the advance's request that counts; one was filed. */
  AdvanceRequest request(DelegateExecution execution) {
    return requests.latest(execution.getProcessBusinessKey(), number(execution)).orElseThrow();
  }
}
