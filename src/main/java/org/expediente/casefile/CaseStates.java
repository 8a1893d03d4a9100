package org.expediente.casefile;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** Lets a diagram say in which state its case now is: {@code ${cases.state(execution, 'X')}}. */
@DiagramBean("cases")
public class CaseStates {
  private final CaseFiles cases;

  CaseStates(CaseFiles cases) {
    this.cases = cases;
  }

  /** The case of the execution, by its business key, is in {@code state} from here on. */
  public void state(DelegateExecution execution, String state) {
    cases.changeState(execution.getProcessBusinessKey(), state);
  }

  /** The case of the execution ends here in {@code state}. */
  public void close(DelegateExecution execution, String state) {
    cases.close(execution.getProcessBusinessKey(), state);
  }
}
