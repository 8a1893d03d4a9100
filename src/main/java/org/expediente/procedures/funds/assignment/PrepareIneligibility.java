package org.expediente.procedures.funds.assignment;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows the authority at which stage the assignment came to its end. */
@DiagramBean("prepareIneligibility")
class PrepareIneligibility implements TaskListener {
  @Override
  public void notify(DelegateTask task) {
    task.setVariableLocal("groundText", Ground.of(task).sentence());
  }
}
