package org.expediente.procedures.funds.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;
import org.expediente.terms.BusinessCalendar;

/**
 * What diagrams may ask about the follow-up. Every answer is looked up again, so that a programme
 * that ends early or goes on longer is followed accordingly; and none is a term of the case, so
 * that a suspension does not stop it (trap 7).
 */
@DiagramBean("fundsFollowUp")
public class FundsFollowUp {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final FollowUpTable followUps;
  private final ReportCalendar reports;
  private final VisitCalendar visits;
  private final BusinessCalendar calendar;
  private final Parameters parameters;
  private final Clock clock;

  FundsFollowUp(
      FollowUpTable followUps,
      ReportCalendar reports,
      VisitCalendar visits,
      BusinessCalendar calendar,
      Parameters parameters,
      Clock clock) {
    this.followUps = followUps;
    this.reports = reports;
    this.visits = visits;
    this.calendar = calendar;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** From now on reports and visits are owed. */
  public void open(DelegateExecution execution) {
    followUps.open(execution.getProcessBusinessKey(), LocalDate.now(clock));
  }

  /** Whether the last day of the programme has passed. */
  public boolean over(DelegateExecution execution) {
    return LocalDate.now(clock).isAfter(reports.lastDay(execution.getProcessBusinessKey()));
  }

  /** Whether a month that is over has no report. */
  public boolean reportAsked(DelegateExecution execution) {
    return reports
        .next(execution.getProcessBusinessKey())
        .filter(month -> !LocalDate.now(clock).isBefore(month.plusMonths(1)))
        .isPresent();
  }

  /** Whether some month of the programme has no report yet. */
  public boolean reportLeft(DelegateExecution execution) {
    return reports.next(execution.getProcessBusinessKey()).isPresent();
  }

  /** The first moment after the month that is to be reported next. */
  public Date monthOver(DelegateExecution execution) {
    return date(month(execution).plusMonths(1).atStartOfDay());
  }

  /** End of the last day to report the month that is to be reported next. */
  public Date reportDue(DelegateExecution execution) {
    return date(reports.due(month(execution)).atTime(END_OF_DAY));
  }

  /**
   * End of the day that lies so many business days after {@link #reportDue}.
   *
   * @param parameterKey in business days
   */
  public Date afterReportDue(DelegateExecution execution, String parameterKey) {
    LocalDate due = reports.due(month(execution));
    int days = parameters.integer(parameterKey, due);
    return date(calendar.addBusinessDays(due, days).atTime(END_OF_DAY));
  }

  /** Whether a visit is to be made now. */
  public boolean visitAsked(DelegateExecution execution) {
    LocalDate today = LocalDate.now(clock);
    return visits
        .next(execution.getProcessBusinessKey(), today)
        .filter(day -> !today.isBefore(day))
        .isPresent();
  }

  /** Whether another visit is to be made before the programme ends. */
  public boolean visitLeft(DelegateExecution execution) {
    return visits.next(execution.getProcessBusinessKey(), LocalDate.now(clock)).isPresent();
  }

  /**
   * Beginning of the day of the next visit, or of the next month where that comes earlier: to
   * notice in time that the programme ended before.
   */
  public Date visitOrMonth(DelegateExecution execution) {
    LocalDate today = LocalDate.now(clock);
    LocalDate month = Months.first(today).plusMonths(1);
    LocalDate day =
        visits
            .next(execution.getProcessBusinessKey(), today)
            .filter(visit -> visit.isBefore(month))
            .orElse(month);
    return date(day.atStartOfDay());
  }

  private LocalDate month(DelegateExecution execution) {
    return reports.next(execution.getProcessBusinessKey()).orElseThrow();
  }

  private Date date(LocalDateTime local) {
    return Date.from(local.atZone(clock.getZone()).toInstant());
  }
}
