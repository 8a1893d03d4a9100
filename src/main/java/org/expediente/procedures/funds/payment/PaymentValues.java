package org.expediente.procedures.funds.payment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.springframework.stereotype.Component;

/** The legal values of direct payments, as in force today. */
@Component
class PaymentValues {
  private static final String PREFIX = "funds.payment.";

  private final Parameters parameters;
  private final Clock clock;

  PaymentValues(Parameters parameters, Clock clock) {
    this.parameters = parameters;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  CountPolicy policy() {
    return CountPolicy.valueOf(parameters.text(PREFIX + "countPolicy", today()));
  }

  /** Whether a person is billed once a line and period, in whatever number of invoices. */
  boolean oncePerPeriod() {
    return Boolean.parseBoolean(parameters.text(PREFIX + "oncePerPeriod", today()));
  }

  /** How many of so many persons are asked: a fixed number or a share, whichever is more. */
  int sampleSize(int persons) {
    BigDecimal share =
        parameters
            .decimal(PREFIX + "sampleShare", today())
            .multiply(BigDecimal.valueOf(persons))
            .setScale(0, RoundingMode.CEILING);
    int least = parameters.integer(PREFIX + "sampleMin", today());
    return Math.min(persons, Math.max(least, share.intValueExact()));
  }

  /** Whether enough of those asked said yes; nothing is rounded. */
  boolean enough(int confirmed, int asked) {
    BigDecimal least =
        parameters.decimal(PREFIX + "confirmedMin", today()).multiply(BigDecimal.valueOf(asked));
    return BigDecimal.valueOf(confirmed).compareTo(least) >= 0;
  }

  int graceDays() {
    return parameters.integer(PREFIX + "grace", today());
  }

  int coolingDays() {
    return parameters.integer(PREFIX + "accountCooling", today());
  }
}
