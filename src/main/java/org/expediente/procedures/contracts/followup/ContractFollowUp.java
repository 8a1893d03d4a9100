package org.expediente.procedures.contracts.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.ContractState;
import org.expediente.procedures.contracts.contract.Contracts;

/**
 * What the diagram of the follow-up asks. Every answer is looked up again: a report may have been
 * filed with a payment, or the contract may have ended, since the timer was set.
 */
@DiagramBean("contractFollowUp")
public class ContractFollowUp {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Contracts contracts;
  private final ReportCalendar calendar;
  private final Clock clock;

  ContractFollowUp(Contracts contracts, ReportCalendar calendar, Clock clock) {
    this.contracts = contracts;
    this.calendar = calendar;
    this.clock = clock;
  }

  /** Whether a period is over that was not reported. */
  public boolean asked(DelegateExecution execution) {
    return running(execution) && LocalDate.now(clock).isAfter(next(execution).to());
  }

  /** Whether the contract is still executed. */
  public boolean running(DelegateExecution execution) {
    return contract(execution).state() == ContractState.EN_EJECUCION;
  }

  /** The first moment after the period that is reported next. */
  public Date periodOver(DelegateExecution execution) {
    return date(next(execution).to().plusDays(1), LocalTime.MIN);
  }

  /** End of the last day to file the next report; also of one that is filed early. */
  public Date reportDue(DelegateExecution execution) {
    return date(next(execution).dueOn(), END_OF_DAY);
  }

  /**
   * End of the day that lies so many business days after {@link #reportDue}.
   *
   * @param parameterKey in business days
   */
  public Date afterReportDue(DelegateExecution execution, String parameterKey) {
    return date(calendar.after(next(execution).dueOn(), parameterKey), END_OF_DAY);
  }

  private ReportPeriod next(DelegateExecution execution) {
    return calendar.next(contract(execution));
  }

  private Contract contract(DelegateExecution execution) {
    return contracts.of(execution.getProcessBusinessKey());
  }

  private Date date(LocalDate day, LocalTime time) {
    return Date.from(day.atTime(time).atZone(clock.getZone()).toInstant());
  }
}
