package org.expediente.procedures.funds.liquidation;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/** Gives the organisation the objections to answer one by one. */
@DiagramBean("prepareObjectionAnswers")
class PrepareObjectionAnswers implements TaskListener {
  private final Hearing hearing;

  PrepareObjectionAnswers(Hearing hearing) {
    this.hearing = hearing;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal(
        "answers", Spin.JSON(hearing.notified(number).stream().map(Hearing::row).toList()));
  }
}
