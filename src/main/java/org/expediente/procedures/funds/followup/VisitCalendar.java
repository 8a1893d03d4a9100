package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.ledger.Executions;
import org.springframework.stereotype.Component;

/**
 * When the next field visit is to be made (A36): the first one as soon as the agreement is
 * executed, so that it comes before the first advance (A.10); the others every so many months of
 * the programme.
 */
@Component
class VisitCalendar {
  private static final String EVERY = "funds.follow.visitMonths";

  private final FollowUpTable followUps;
  private final VisitTable visits;
  private final Executions executions;
  private final ReportCalendar reports;
  private final Parameters parameters;

  VisitCalendar(
      FollowUpTable followUps,
      VisitTable visits,
      Executions executions,
      ReportCalendar reports,
      Parameters parameters) {
    this.followUps = followUps;
    this.visits = visits;
    this.executions = executions;
    this.reports = reports;
    this.parameters = parameters;
  }

  /** The day from which the next visit is asked for; empty where none is left. */
  Optional<LocalDate> next(String caseNumber, LocalDate today) {
    int held = visits.held(caseNumber);
    LocalDate day =
        held == 0
            ? followUps.openedOn(caseNumber).orElseThrow()
            : executions
                .of(caseNumber)
                .startsOn()
                .plusMonths((long) held * parameters.integer(EVERY, today));
    LocalDate last = reports.lastDay(caseNumber);
    return Optional.of(day).filter(it -> !it.isAfter(last) && !today.isAfter(last));
  }
}
