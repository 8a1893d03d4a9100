package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Objections;

/** Tells the organisation of all objections at once; the step then issues their list (A46). */
@DiagramBean("notifyObjections")
class NotifyObjections implements TaskListener {
  private final Hearing hearing;
  private final Objections objections;
  private final Executions executions;
  private final Notices notices;

  NotifyObjections(Hearing hearing, Objections objections, Executions executions, Notices notices) {
    this.hearing = hearing;
    this.objections = objections;
    this.executions = executions;
    this.notices = notices;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    executions.hold(number);
    hearing.raised(number).forEach(objection -> objections.notified(objection.id()));
    notices.send(
        task.getExecution(), (String) task.getVariable("ngoGroup"), "funds.liquidation.objections");
  }
}
