package org.expediente.procedures.contracts.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.terms.BusinessCalendar;
import org.springframework.stereotype.Component;

/** Counts business days between a fact and what followed it (B.6). */
@Component
public class ReportDays {
  private final BusinessCalendar calendar;

  ReportDays(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /** Business days after {@code since} up to {@code until}; 0 where there are none. */
  public int between(LocalDate since, LocalDate until) {
    return (int)
        since
            .plusDays(1)
            .datesUntil(until.isAfter(since) ? until.plusDays(1) : since.plusDays(1))
            .filter(calendar::isBusinessDay)
            .count();
  }

  /** The middle one, or half way between the two in the middle; null for none. */
  static BigDecimal median(List<Integer> days) {
    if (days.isEmpty()) {
      return null;
    }
    List<Integer> sorted = days.stream().sorted().toList();
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? BigDecimal.valueOf(sorted.get(middle))
        : BigDecimal.valueOf(5L * (sorted.get(middle - 1) + sorted.get(middle)), 1)
            .stripTrailingZeros();
  }
}
