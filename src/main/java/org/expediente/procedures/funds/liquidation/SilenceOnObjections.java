package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Objections;

/** The organisation said nothing in its term: every objection stands as raised (A46). */
@DiagramBean("silenceOnObjections")
class SilenceOnObjections implements ExecutionListener {
  private static final String DECISION =
      "La organización no respondió en el plazo: la objeción queda firme.";

  private final Hearing hearing;
  private final Objections objections;
  private final Executions executions;

  SilenceOnObjections(Hearing hearing, Objections objections, Executions executions) {
    this.hearing = hearing;
    this.objections = objections;
    this.executions = executions;
  }

  @Override
  public void notify(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    executions.hold(number);
    hearing
        .notified(number)
        .forEach(objection -> objections.resolved(objection, objection.amount(), DECISION));
  }
}
