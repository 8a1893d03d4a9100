package org.expediente.procedures.funds.team;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;

/** Opens the seats again of those who did not answer in time. */
@DiagramBean("vacateSilentSeats")
class VacateSilentSeats implements ExecutionListener {
  private final TeamTable table;

  VacateSilentSeats(TeamTable table) {
    this.table = table;
  }

  @Override
  public void notify(DelegateExecution execution) {
    new Seating(table.of(execution.getProcessBusinessKey()))
        .awaited()
        .forEach(silent -> table.state(silent.id(), SeatState.SIN_RESPUESTA));
  }
}
