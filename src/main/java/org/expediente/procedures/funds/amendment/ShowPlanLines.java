package org.expediente.procedures.funds.amendment;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.ledger.Executions;

/** Shows the organisation the lines of its plan and the last day before it asks for a change. */
@DiagramBean("showPlanLines")
class ShowPlanLines implements TaskListener {
  private final PlanBudget budget;
  private final Executions executions;

  ShowPlanLines(PlanBudget budget, Executions executions) {
    this.budget = budget;
    this.executions = executions;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    String lines =
        budget.lines(caseNumber).stream()
            .map(line -> line.code() + ", " + line.description() + ": " + Words.money(line.total()))
            .collect(Collectors.joining("\n"));
    task.setVariableLocal("planLines", Words.shown(lines));
    task.setVariableLocal("programmeEnd", Words.date(executions.of(caseNumber).endsOn()));
  }
}
