package org.expediente.procedures.funds.refund;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Executions;

/** Asks the organisation formally to pay, with a last term (A50). */
@DiagramBean("requireRefund")
class RequireRefund implements JavaDelegate {
  private final Executions executions;
  private final Refunds refunds;
  private final RefundTable table;
  private final Documents documents;
  private final Notices notices;
  private final Journal journal;
  private final Clock clock;

  RequireRefund(
      Executions executions,
      Refunds refunds,
      RefundTable table,
      Documents documents,
      Notices notices,
      Journal journal,
      Clock clock) {
    this.executions = executions;
    this.refunds = refunds;
    this.table = table;
    this.documents = documents;
    this.notices = notices;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String number = execution.getProcessBusinessKey();
    executions.hold(number);
    table.required(number, LocalDate.now(clock));
    documents.issue(number, "refund-demand");
    notices.send(execution, (String) execution.getVariable("ngoGroup"), "funds.refund.demand");
    journal.record(
        new Act(
            number,
            "funds.refundRequired",
            execution.getCurrentActivityId(),
            Map.of("rest", refunds.of(number).rest())));
  }
}
