package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;

/** The term to file the liquidation: calendar days from the end of the programme (A43). */
@DiagramBean("liquidationTerms")
public class LiquidationTerms {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Executions executions;
  private final Parameters parameters;
  private final Clock clock;

  LiquidationTerms(Executions executions, Parameters parameters, Clock clock) {
    this.executions = executions;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** End of the last day to file. */
  public Date filingDue(DelegateExecution execution) {
    return end(lastDay(execution.getProcessBusinessKey()));
  }

  /** When the organisation is reminded of it. */
  public Date filingReminder(DelegateExecution execution) {
    LocalDate last = lastDay(execution.getProcessBusinessKey());
    return end(last.minusDays(parameters.integer("funds.liquidation.reminderDays", last)));
  }

  private LocalDate lastDay(String caseNumber) {
    Execution of = executions.of(caseNumber);
    LocalDate ended = of.endedOn() == null ? of.endsOn() : of.endedOn();
    return ended.plusDays(parameters.integer("funds.agreement.settlementDays", ended));
  }

  private Date end(LocalDate day) {
    return Date.from(day.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
  }
}
