package org.expediente.procedures.funds.advance;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.plan.BudgetLine;

/** Offers the organisation the lines of its plan, and what was answered to it before. */
@DiagramBean("showAdvanceRequest")
class ShowAdvanceRequest implements TaskListener {
  private final AdvanceSchedule schedule;
  private final RequestTable requests;
  private final AdvanceText text;

  ShowAdvanceRequest(AdvanceSchedule schedule, RequestTable requests, AdvanceText text) {
    this.schedule = schedule;
    this.requests = requests;
    this.text = text;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    int number = FundsAdvances.number(task);
    List<Map<String, String>> rows =
        schedule.lines(caseNumber).stream().map(ShowAdvanceRequest::row).toList();
    task.setVariableLocal("needs", Spin.JSON(rows));
    task.setVariableLocal("advanceSummary", text.programmed(caseNumber, number));
    task.setVariableLocal(
        "gateSummary",
        requests
            .latest(caseNumber, number)
            .map(request -> text.answer(request) + "\n" + text.acts(request))
            .orElse("Es la primera solicitud de este anticipo."));
  }

  private static Map<String, String> row(BudgetLine line) {
    return Map.of(
        "lineCode", line.code(),
        "lineText", "%s: %s en el plan".formatted(line.description(), Words.money(line.total())));
  }
}
