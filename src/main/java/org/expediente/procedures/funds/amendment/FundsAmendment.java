package org.expediente.procedures.funds.amendment;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;

/** What the diagram of a modification asks. */
@DiagramBean("fundsAmendment")
public class FundsAmendment {
  static final String ID = "amendmentId";

  private final AmendmentTable amendments;
  private final AmendmentOpinions opinions;

  FundsAmendment(AmendmentTable amendments, AmendmentOpinions opinions) {
    this.amendments = amendments;
    this.opinions = opinions;
  }

  /** Whether who did this task approves the modification. */
  public boolean favourable(DelegateExecution execution, String task) {
    return opinions.of(id(execution)).stream()
        .anyMatch(opinion -> opinion.step().equals(task) && opinion.favourable());
  }

  /** What it needs: {@code SIMPLE}, {@code ADENDA} or {@code EXTEMPORANEA}. */
  public String route(DelegateExecution execution) {
    return amendments.find(id(execution)).route().name();
  }

  static long id(VariableScope scope) {
    return ((Number) scope.getVariable(ID)).longValue();
  }
}
