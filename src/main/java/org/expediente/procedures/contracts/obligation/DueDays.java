package org.expediente.procedures.contracts.obligation;

import java.time.LocalDate;
import org.expediente.parameters.Parameters;
import org.expediente.terms.BusinessCalendar;
import org.springframework.stereotype.Component;

/**
 * The day on which an obligation is due. A day on which the offices are closed counts like any
 * other, unless {@code contracts.delay.rollNonBusiness} moves it to the next open one (trap 2).
 */
@Component
class DueDays {
  private static final String ROLL = "contracts.delay.rollNonBusiness";

  private final Parameters parameters;
  private final BusinessCalendar calendar;

  DueDays(Parameters parameters, BusinessCalendar calendar) {
    this.parameters = parameters;
    this.calendar = calendar;
  }

  /**
   * @param agreed as the contract says
   * @param extended calendar days of all extensions
   */
  LocalDate of(LocalDate agreed, long extended) {
    LocalDate day = agreed.plusDays(extended);
    boolean rolls = Boolean.parseBoolean(parameters.text(ROLL, day));
    return rolls ? calendar.addBusinessDays(day, 0) : day;
  }
}
