package org.expediente.procedures.funds.refund;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;
import org.expediente.terms.BusinessCalendar;

/** What diagrams may ask about the refund of their case. */
@DiagramBean("fundsRefund")
public class FundsRefund {
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

  private final Refunds refunds;
  private final Parameters parameters;
  private final BusinessCalendar calendar;
  private final Clock clock;

  FundsRefund(Refunds refunds, Parameters parameters, BusinessCalendar calendar, Clock clock) {
    this.refunds = refunds;
    this.parameters = parameters;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * End of the last day to pay: first by the agreement, then by the demand. A part payment does not
   * start the term anew.
   */
  public Date due(DelegateExecution execution) {
    Refund refund = refunds.of(execution.getProcessBusinessKey());
    LocalDate last =
        refund.requiredOn() == null
            ? after(refund.openedOn(), "funds.agreement.refundDays")
            : after(refund.requiredOn(), "funds.refund.demandDays");
    return Date.from(last.atTime(END_OF_DAY).atZone(clock.getZone()).toInstant());
  }

  /** Whether the organisation was formally asked to pay. */
  public boolean required(DelegateExecution execution) {
    return refunds.of(execution.getProcessBusinessKey()).requiredOn() != null;
  }

  /** Whether all of it is paid, to the cent. */
  public boolean paid(DelegateExecution execution) {
    return refunds.of(execution.getProcessBusinessKey()).rest().signum() == 0;
  }

  /** State for DMN-A9 once the ways to get the money have ended: PAGADO or EN_COBRO. */
  public String outcome(DelegateExecution execution) {
    return paid(execution) ? "PAGADO" : "EN_COBRO";
  }

  private LocalDate after(LocalDate start, String parameter) {
    return calendar.addBusinessDays(start, parameters.integer(parameter, start));
  }
}
