package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/**
 * No appeal is possible any more. Where the term ran out in silence, firm since its last day:
 * variable {@code firmOn} of the appeal, else today.
 */
@DiagramBean("declareFineFirm")
class DeclareFineFirm implements JavaDelegate {
  private final Proceedings proceedings;
  private final Fines fines;
  private final Clock clock;

  DeclareFineFirm(Proceedings proceedings, Fines fines, Clock clock) {
    this.proceedings = proceedings;
    this.fines = fines;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    long id = proceedings.of(execution).id();
    Object told = execution.getVariable("firmOn");
    LocalDate on = told == null ? LocalDate.now(clock) : LocalDate.parse(told.toString());
    fines.move(id, FineState.FIRME, on);
    proceedings.firm(id, "IMPUESTA", on);
  }
}
