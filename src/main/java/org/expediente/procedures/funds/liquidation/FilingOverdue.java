package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.eligibility.NgoStanding;
import org.expediente.procedures.funds.eligibility.OwedKind;

/** Who did not file in time gets no other assignment until this one is liquidated (A-S44). */
@DiagramBean("filingOverdue")
class FilingOverdue implements ExecutionListener {
  private final NgoStanding standing;
  private final Assignments assignments;
  private final Clock clock;

  FilingOverdue(NgoStanding standing, Assignments assignments, Clock clock) {
    this.standing = standing;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    standing.raise(
        assignments.of(number).ngoNit(),
        OwedKind.LIQUIDACION_PENDIENTE,
        number,
        LocalDate.now(clock));
  }
}
