package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.springframework.stereotype.Component;

/** Terms that documents print, in business days as in force today. */
@Component
class LiquidationPeriods {
  private final Parameters parameters;
  private final Clock clock;

  LiquidationPeriods(Parameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  String answerDays() {
    return days("funds.liquidation.objectionAnswer");
  }

  String refundDays() {
    return days("funds.agreement.refundDays");
  }

  private String days(String key) {
    return String.valueOf(parameters.integer(key, LocalDate.now(clock)));
  }
}
