package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Execution;
import org.expediente.procedures.funds.ledger.Executions;

/** The organisation asks for an advance, line by line (A21). */
@DiagramBean("fileAdvanceRequest")
class FileAdvanceRequest implements TaskListener {
  private final AdvanceSchedule schedule;
  private final Executions executions;
  private final ExclusiveAccounts exclusive;
  private final RequestTable requests;
  private final NeedTable needs;
  private final Journal journal;

  FileAdvanceRequest(
      AdvanceSchedule schedule,
      Executions executions,
      ExclusiveAccounts exclusive,
      RequestTable requests,
      NeedTable needs,
      Journal journal) {
    this.schedule = schedule;
    this.executions = executions;
    this.exclusive = exclusive;
    this.requests = requests;
    this.needs = needs;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    int number = FundsAdvances.number(task);
    Submission form = Submission.of(task);
    Execution execution = executions.hold(caseNumber);
    BigDecimal programmed = schedule.of(caseNumber, number).amount();
    RequestRules rules =
        new RequestRules(
            execution, schedule.lines(caseNumber), line -> needs.transferred(caseNumber, line));
    List<Need> asked =
        rules.needs(form.rows("needs"), form.text("account"), exclusive.of(caseNumber));
    BigDecimal total = Need.total(asked);
    needs.add(requests.add(caseNumber, number, programmed, total, form.text("account")), asked);
    journal.record(
        new Act(
            caseNumber,
            "funds.advanceRequested",
            task.getTaskDefinitionKey(),
            Map.of("number", number, "amount", total)));
  }
}
