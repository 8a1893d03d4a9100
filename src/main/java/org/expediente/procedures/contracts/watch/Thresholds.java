package org.expediente.procedures.contracts.watch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.expediente.parameters.Parameters;
import org.springframework.stereotype.Component;

/** The three days before an expiry on which an alert is due, from the parameters (B08). */
@Component
class Thresholds {
  private static final List<String> STEPS = List.of("First", "Second", "Third");

  private final Parameters parameters;

  Thresholds(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * The nearest threshold that was reached: after an outage only this one is told, not those that
   * passed meanwhile. Empty before the first and after the day itself.
   *
   * @param subject middle part of the parameters, e.g. {@code obligation}
   */
  Optional<Integer> reached(String subject, LocalDate today, LocalDate expiresOn) {
    long left = ChronoUnit.DAYS.between(today, expiresOn);
    return STEPS.stream()
        .map(step -> parameters.integer("contracts.alert." + subject + step, today))
        .filter(threshold -> left >= 0 && left <= threshold)
        .min(Comparator.naturalOrder());
  }
}
