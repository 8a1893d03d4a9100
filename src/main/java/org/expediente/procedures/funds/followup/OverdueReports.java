package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.OverdueDuty;
import org.springframework.stereotype.Component;

/** A monthly report that is due and not filed holds back the next advance (DMN-A6, rule 5). */
@Component
class OverdueReports implements OverdueDuty {
  private final FollowUpTable followUps;
  private final ReportCalendar calendar;

  OverdueReports(FollowUpTable followUps, ReportCalendar calendar) {
    this.followUps = followUps;
    this.calendar = calendar;
  }

  /** By the dates alone: whether a timer has fired or a task is open plays no part. */
  @Override
  public Optional<String> overdue(String caseNumber, LocalDate today) {
    if (followUps.openedOn(caseNumber).isEmpty()) {
      return Optional.empty();
    }
    return calendar
        .next(caseNumber)
        .filter(month -> today.isAfter(calendar.due(month)))
        .map(
            month ->
                "El informe de seguimiento de %s venció el %s y no se ha presentado."
                    .formatted(Months.text(month), Words.date(calendar.due(month))));
  }
}
