package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.terms.BusinessCalendar;
import org.springframework.stereotype.Component;

/**
 * Which months are to be reported and until when (A35). A suspension changes nothing here (trap 7);
 * an early end leaves the months after it out.
 */
@Component
class ReportCalendar {
  private static final String TERM = "funds.agreement.reportDays";

  private final Executions executions;
  private final ReportTable reports;
  private final BusinessCalendar calendar;
  private final Parameters parameters;

  ReportCalendar(
      Executions executions,
      ReportTable reports,
      BusinessCalendar calendar,
      Parameters parameters) {
    this.executions = executions;
    this.reports = reports;
    this.calendar = calendar;
    this.parameters = parameters;
  }

  /** First day of the earliest month without report; empty once all are filed. */
  Optional<LocalDate> next(String caseNumber) {
    return missing(caseNumber).stream().findFirst();
  }

  /** First days of the months of the programme without report, in order. */
  List<LocalDate> missing(String caseNumber) {
    Execution execution = executions.of(caseNumber);
    Set<LocalDate> filed = reports.months(caseNumber);
    LocalDate last = lastDay(execution);
    return Stream.iterate(
            Months.first(execution.startsOn()), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .filter(month -> !filed.contains(month))
        .toList();
  }

  /** Last day to report a month: business days after its end. */
  LocalDate due(LocalDate month) {
    LocalDate end = month.plusMonths(1).minusDays(1);
    return calendar.addBusinessDays(end, parameters.integer(TERM, end));
  }

  /** Last day of the programme: as agreed or, where it ended early, that one. */
  LocalDate lastDay(String caseNumber) {
    return lastDay(executions.of(caseNumber));
  }

  private static LocalDate lastDay(Execution execution) {
    return execution.endedOn() == null ? execution.endsOn() : execution.endedOn();
  }
}
