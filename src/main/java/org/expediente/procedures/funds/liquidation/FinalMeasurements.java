package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.stream.Collectors;
import org.expediente.procedures.funds.assembly.Measurements;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the final liquidation measured: it counts before any monthly report. */
@Order(10)
@Component
class FinalMeasurements implements Measurements {
  private final SettlementTable settlements;

  FinalMeasurements(SettlementTable settlements) {
    this.settlements = settlements;
  }

  @Override
  public Map<String, BigDecimal> of(String caseNumber) {
    return settlements.results(caseNumber).stream()
        .filter(result -> result.measured() != null)
        .collect(Collectors.toMap(MeasuredResult::code, MeasuredResult::measured));
  }
}
