package org.expediente.procedures.funds.execution;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.ExecutionState;
import org.expediente.procedures.funds.ledger.Executions;

/** What diagrams may ask about the execution of their case's agreement. */
@DiagramBean("fundsExecution")
public class FundsExecution {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Executions executions;
  private final Clock clock;

  FundsExecution(Executions executions, Clock clock) {
    this.executions = executions;
    this.clock = clock;
  }

  /** End of the last day of the programme, in the house's time zone: for timers. */
  public Date lastDay(DelegateExecution execution) {
    Execution of = executions.of(execution.getProcessBusinessKey());
    return end(of.endedOn() == null ? of.endsOn() : of.endedOn());
  }

  /** Whether money may move now. */
  public boolean inForce(DelegateExecution execution) {
    return executions.of(execution.getProcessBusinessKey()).state() == ExecutionState.VIGENTE;
  }

  private Date end(LocalDate day) {
    return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
  }
}
