package org.expediente.procedures.funds.plan;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.expediente.diagram.DiagramBean;

/** What diagrams may ask about the plan of their case. */
@DiagramBean("fundsPlan")
public class FundsPlan {
  private final PlanTable plans;
  private final PlanRows rows;
  private final Sections sections;

  FundsPlan(PlanTable plans, PlanRows rows, Sections sections) {
    this.plans = plans;
    this.rows = rows;
    this.sections = sections;
  }

  /** The approval of the plan does not stand: the organisation files it anew. */
  public void reopen(DelegateExecution execution) {
    plans.reopen(execution.getProcessBusinessKey());
  }

  /** Ids of the sections that the filed plan has, separated by spaces: input of DMN-A2. */
  public String presentSections(DelegateExecution execution) {
    PlanVersion filed = plans.filed(execution.getProcessBusinessKey()).orElseThrow();
    return String.join(" ", sections.in(rows.content(filed.key())));
  }
}
