package org.expediente.procedures.contracts.followup;

import java.time.LocalDate;
import java.util.List;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Fulfilment;
import org.expediente.procedures.contracts.obligation.Obligations;
import org.expediente.procedures.contracts.payment.ProgressStanding;
import org.springframework.stereotype.Component;

/** Whether the reports reach far enough for a payment (B10, B.10 «payment before report»). */
@Component
class ReportStanding implements ProgressStanding {
  private final Contracts contracts;
  private final Obligations obligations;
  private final ProgressReports reports;
  private final ReportCalendar calendar;

  ReportStanding(
      Contracts contracts,
      Obligations obligations,
      ProgressReports reports,
      ReportCalendar calendar) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.reports = reports;
    this.calendar = calendar;
  }

  /** Every delivery lies in a reported period, and no period that is over lacks its report. */
  @Override
  public boolean reported(String contractCase, LocalDate today) {
    List<Fulfilment> all = obligations.fulfilments(contractCase);
    boolean covered =
        reports.reportedUntil(contractCase).filter(until -> deliveredUntil(all, until)).isPresent();
    boolean met = all.stream().allMatch(Fulfilment::met);
    return covered && (met || !calendar.next(contracts.of(contractCase)).to().isBefore(today));
  }

  private static boolean deliveredUntil(List<Fulfilment> all, LocalDate until) {
    return all.stream()
        .flatMap(of -> of.deliveries().stream())
        .noneMatch(delivery -> delivery.deliveredOn().isAfter(until));
  }
}
