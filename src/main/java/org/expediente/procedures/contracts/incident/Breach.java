package org.expediente.procedures.contracts.incident;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.obligation.Fulfilment;

/**
 * What the books say of an incident on a day.
 *
 * @param fulfilment of the obligation that it concerns, or null
 * @param on the day up to which delays count
 */
public record Breach(Incident incident, Contract contract, Fulfilment fulfilment, LocalDate on) {

  /** Calendar days of delay of the obligation; 0 without one. */
  public int delayDays() {
    return fulfilment == null ? 0 : fulfilment.daysLate(on);
  }

  /** Whether nothing of the obligation is missing; false without one. */
  public boolean delivered() {
    return fulfilment != null && fulfilment.met();
  }

  /** USD still to be delivered; zero without an obligation. */
  public BigDecimal missing() {
    return fulfilment == null ? BigDecimal.ZERO.setScale(2) : fulfilment.missing();
  }
}
