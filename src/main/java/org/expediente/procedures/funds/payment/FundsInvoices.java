package org.expediente.procedures.funds.payment;

import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.execution.FundsExecution;

/** Until when invoices are taken, for the diagram. */
@DiagramBean("fundsInvoices")
public class FundsInvoices {
  private final FundsExecution executions;
  private final PaymentValues values;
  private final Clock clock;

  FundsInvoices(FundsExecution executions, PaymentValues values, Clock clock) {
    this.executions = executions;
    this.values = values;
    this.clock = clock;
  }

  /** End of the last day of the programme and of the days of grace to register its last month. */
  public Date lastDay(DelegateExecution execution) {
    return Date.from(
        executions
            .lastDay(execution)
            .toInstant()
            .atZone(clock.getZone())
            .plusDays(values.graceDays())
            .toInstant());
  }

  /** Whether the programme was extended since the timer was set. */
  public boolean open(DelegateExecution execution) {
    return clock.instant().isBefore(lastDay(execution).toInstant());
  }
}
