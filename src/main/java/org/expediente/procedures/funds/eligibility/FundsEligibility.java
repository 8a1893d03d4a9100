package org.expediente.procedures.funds.eligibility;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;
import org.expediente.parameters.Parameters;

/** Questions that the diagram of eligibility asks. */
@DiagramBean("fundsEligibility")
public class FundsEligibility {
  private final Cures cures;
  private final Parameters parameters;
  private final Clock clock;

  FundsEligibility(Cures cures, Parameters parameters, Clock clock) {
    this.cures = cures;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Whether the organisation may answer once more; the number of rounds is a parameter. */
  public boolean cureAllowed(DelegateExecution execution) {
    int most = parameters.integer("funds.eligibility.maxCureRounds", LocalDate.now(clock));
    return cures.rounds(execution.getProcessBusinessKey()) < most;
  }
}
