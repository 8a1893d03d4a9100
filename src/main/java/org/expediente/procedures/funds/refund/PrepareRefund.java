package org.expediente.procedures.funds.refund;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;

/** Shows what is owed, what was paid, and the account of the Treasury that takes it (trap 3). */
@DiagramBean("prepareRefund")
class PrepareRefund implements TaskListener {
  static final String ACCOUNT = "funds.refund.treasuryAccount";

  private final Refunds refunds;
  private final Parameters parameters;
  private final Clock clock;

  PrepareRefund(Refunds refunds, Parameters parameters, Clock clock) {
    this.refunds = refunds;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Refund refund = refunds.of(task.getExecution().getProcessBusinessKey());
    task.setVariableLocal(
        "owed",
        "Exigible: %s. Pagado: %s. Falta: %s."
            .formatted(
                Words.money(refund.due()), Words.money(refund.paid()), Words.money(refund.rest())));
    task.setVariableLocal("treasuryAccount", parameters.text(ACCOUNT, LocalDate.now(clock)));
  }
}
