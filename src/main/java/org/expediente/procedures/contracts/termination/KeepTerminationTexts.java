package org.expediente.procedures.contracts.termination;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** Keeps what a step of a termination says that has no rule of its own. */
@DiagramBean("keepTerminationTexts")
class KeepTerminationTexts implements TaskListener {
  private static final String[] FIELDS = {
    "continuityPlan", "agreedTerms", "effects", "compensation", "draftText"
  };

  private final Proceedings proceedings;
  private final Writings writings;

  KeepTerminationTexts(Proceedings proceedings, Writings writings) {
    this.proceedings = proceedings;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    writings.keep(task, proceedings.of(task).id(), null, FIELDS);
  }
}
