package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** What the fine would be today, for the opening act (B24); it binds nobody. */
@DiagramBean("computeProvisionalFine")
class ComputeProvisionalFine implements JavaDelegate {
  private final Proceedings proceedings;
  private final FineRequests requests;
  private final FineComputer computer;
  private final Clock clock;

  ComputeProvisionalFine(
      Proceedings proceedings, FineRequests requests, FineComputer computer, Clock clock) {
    this.proceedings = proceedings;
    this.requests = requests;
    this.computer = computer;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    computer.compute(
        requests.of(proceedings.of(execution), FineStage.PROVISIONAL, LocalDate.now(clock), 0));
  }
}
