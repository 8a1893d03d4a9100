package org.expediente.procedures.contracts.followup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.expediente.parameters.Parameters;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.terms.BusinessCalendar;
import org.springframework.stereotype.Component;

/**
 * Which period is reported next and until when (B10). Periods are counted from the start order, so
 * that neither an outage nor a late report moves the next one.
 */
@Component
class ReportCalendar {
  private final ReportTable reports;
  private final BusinessCalendar calendar;
  private final Parameters parameters;

  ReportCalendar(ReportTable reports, BusinessCalendar calendar, Parameters parameters) {
    this.reports = reports;
    this.calendar = calendar;
    this.parameters = parameters;
  }

  /** The first period without report, of a contract that has begun. */
  ReportPeriod next(Contract contract) {
    Optional<ProgressReport> last = reports.latest(contract.caseNumber());
    LocalDate from = last.map(r -> r.periodTo().plusDays(1)).orElse(contract.startsOn());
    LocalDate to = endOf(contract.startsOn(), from);
    return new ReportPeriod(last.map(r -> r.number() + 1).orElse(1), from, to, due(to));
  }

  /** End of the ladder's step, so many business days after the report was due. */
  LocalDate after(LocalDate dueOn, String parameterKey) {
    return calendar.addBusinessDays(dueOn, parameters.integer(parameterKey, dueOn));
  }

  private LocalDate due(LocalDate periodTo) {
    return after(periodTo, "contracts.progress.days");
  }

  private LocalDate endOf(LocalDate startsOn, LocalDate day) {
    int months = parameters.integer("contracts.progress.months", day);
    return Stream.iterate(1, n -> n + 1)
        .map(n -> startsOn.plusMonths((long) n * months).minusDays(1))
        .filter(end -> !end.isBefore(day))
        .findFirst()
        .orElseThrow();
  }
}
