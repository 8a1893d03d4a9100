package org.expediente.procedures.funds.followup;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.procedures.funds.assembly.Measurements;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the last monthly report measured. */
@Order(20)
@Component
class MonthlyMeasurements implements Measurements {
  private final ReportTable reports;

  MonthlyMeasurements(ReportTable reports) {
    this.reports = reports;
  }

  @Override
  public Map<String, BigDecimal> of(String caseNumber) {
    return reports.months(caseNumber).isEmpty()
        ? Map.of()
        : reports.results(reports.latest(caseNumber).id()).stream()
            .collect(Collectors.toMap(MeasuredResult::code, MeasuredResult::measured));
  }
}
