package org.expediente.procedures.contracts.fine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** No fine: nobody is burdened, so nothing is left to appeal or to collect. */
@DiagramBean("exonerateFine")
class ExonerateFine implements JavaDelegate {
  private static final String OUTCOME = "EXONERADA";

  private final Proceedings proceedings;

  ExonerateFine(Proceedings proceedings) {
    this.proceedings = proceedings;
  }

  @Override
  public void execute(DelegateExecution execution) {
    proceedings.end(proceedings.of(execution).id(), OUTCOME);
  }
}
