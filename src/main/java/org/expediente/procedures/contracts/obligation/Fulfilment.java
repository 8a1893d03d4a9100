package org.expediente.procedures.contracts.obligation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of one obligation. Days of delay are calendar days; the due day is not late, the
 * first late day is the next one, whatever day it is (B.1.3 number 3, trap 2).
 *
 * @param deliveries oldest first
 */
public record Fulfilment(Obligation obligation, List<Delivery> deliveries) {
  public Fulfilment {
    deliveries = List.copyOf(deliveries);
  }

  /** USD that was accepted so far. */
  public BigDecimal delivered() {
    return deliveries.stream()
        .map(Delivery::amount)
        .reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
  }

  /** USD still to be delivered. */
  public BigDecimal missing() {
    return obligation.amount().subtract(delivered());
  }

  /** Whether all of it was delivered. */
  public boolean met() {
    return metOn() != null;
  }

  /** The day of the delivery that completed it, or null. */
  public LocalDate metOn() {
    BigDecimal open = obligation.amount();
    for (Delivery delivery : deliveries) {
      open = open.subtract(delivery.amount());
      if (open.signum() <= 0) {
        return delivery.deliveredOn();
      }
    }
    return null;
  }

  /** Whether it is past due and not all delivered. */
  public boolean overdue(LocalDate today) {
    return !met() && today.isAfter(obligation.dueOn());
  }

  /**
   * Calendar days of delay of the whole, up to {@code cutOff} where it is not met; never below 0.
   */
  public int daysLate(LocalDate cutOff) {
    return days(met() ? metOn() : cutOff);
  }

  /**
   * The parts that came late, each with its own days, and what is still missing: a partial delivery
   * hides no delay (B.10).
   */
  public List<LatePart> lateParts(LocalDate cutOff) {
    List<LatePart> parts = new ArrayList<>();
    for (Delivery delivery : deliveries) {
      if (days(delivery.deliveredOn()) > 0) {
        parts.add(part(delivery.amount(), delivery.deliveredOn(), days(delivery.deliveredOn())));
      }
    }
    if (!met() && days(cutOff) > 0) {
      parts.add(part(missing(), null, days(cutOff)));
    }
    return parts;
  }

  private LatePart part(BigDecimal amount, LocalDate deliveredOn, int days) {
    return new LatePart(obligation, amount, deliveredOn, days);
  }

  private int days(LocalDate until) {
    return Math.max(0, (int) ChronoUnit.DAYS.between(obligation.dueOn(), until));
  }
}
