package org.expediente.procedures.contracts.setup;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.ObligationKind;

/** The manager lists the obligations, clause by clause (B05, B-S06). */
@DiagramBean("recordObligationPlan")
class RecordObligationPlan implements TaskListener {
  private final Contracts contracts;
  private final PlanTable plans;
  private final TermRules rules;
  private final Journal journal;
  private final Clock clock;

  RecordObligationPlan(
      Contracts contracts, PlanTable plans, TermRules rules, Journal journal, Clock clock) {
    this.contracts = contracts;
    this.plans = plans;
    this.rules = rules;
    this.journal = journal;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    ObligationPlan plan =
        new ObligationPlan(
            form.date("expectedStart"),
            form.rows("obligations").stream().map(RecordObligationPlan::row).toList());
    PlanRules.check(
        contract, plan, contracts.amount(contract, LocalDate.now(clock)), rules.today());
    plans.add(contract.caseNumber(), plan);
    journal.record(
        new Act(
            contract.caseNumber(),
            "contracts.obligationsPlanned",
            task.getTaskDefinitionKey(),
            Map.of("count", plan.rows().size(), "amount", Words.money(plan.total()))));
  }

  private static PlannedObligation row(Map<String, Object> row) {
    String days = Cell.text(row, "dueDays");
    String day = Cell.text(row, "dueOn");
    return new PlannedObligation(
        Cell.text(row, "clause"),
        Cell.text(row, "description"),
        ObligationKind.valueOf(Cell.text(row, "kind")),
        days.isEmpty() ? null : Integer.valueOf(days),
        day.isEmpty() ? null : LocalDate.parse(day),
        new BigDecimal(Cell.text(row, "obligationAmount")).setScale(2),
        Cell.text(row, "evidence"),
        Boolean.parseBoolean(Cell.text(row, "critical")));
  }
}
