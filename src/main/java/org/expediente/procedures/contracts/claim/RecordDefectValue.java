package org.expediente.procedures.contracts.claim;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** Keeps the value of a defect as the manager established it, with proof in the case. */
@DiagramBean("recordDefectValue")
class RecordDefectValue implements TaskListener {
  private final Proceedings proceedings;
  private final Writings writings;

  RecordDefectValue(Proceedings proceedings, Writings writings) {
    this.proceedings = proceedings;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    writings.keep(task, proceedings.of(task).id(), null, ClaimAmounts.DEFECT, "defectGround");
  }
}
