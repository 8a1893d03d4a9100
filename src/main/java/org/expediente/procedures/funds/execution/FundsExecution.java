package org.expediente.procedures.funds.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.ExecutionState;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.plan.Advance;
import org.expediente.procedures.funds.plan.Plans;

/** What diagrams may ask about the execution of their case's agreement. */
@DiagramBean("fundsExecution")
public class FundsExecution {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Executions executions;
  private final Plans plans;
  private final Clock clock;

  FundsExecution(Executions executions, Plans plans, Clock clock) {
    this.executions = executions;
    this.plans = plans;
    this.clock = clock;
  }

  /** End of the last day of the programme, in the house's time zone: for timers. */
  public Date lastDay(DelegateExecution execution) {
    Execution of = executions.of(execution.getProcessBusinessKey());
    return end(of.endedOn() == null ? of.endsOn() : of.endedOn());
  }

  /** Numbers of the advances that the approved plan schedules (A-S23). */
  public List<Integer> advances(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    return plans.schedule(number, plans.approved(number).version()).stream()
        .map(Advance::number)
        .toList();
  }

  /** Whether money may move now. */
  public boolean inForce(DelegateExecution execution) {
    return executions.of(execution.getProcessBusinessKey()).state() == ExecutionState.VIGENTE;
  }

  private Date end(LocalDate day) {
    return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
  }
}
