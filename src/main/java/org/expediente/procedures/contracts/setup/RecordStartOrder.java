package org.expediente.procedures.contracts.setup;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.obligation.Obligations;

/**
 * The manager orders the start: term and obligations get their days (B07), or something goes back.
 */
@DiagramBean("recordStartOrder")
class RecordStartOrder implements TaskListener {
  private final Contracts contracts;
  private final Obligations obligations;
  private final PlanTable plans;
  private final TermRules rules;
  private final StartRules checks;
  private final StartOrderTable orders;
  private final CorrectionTable corrections;
  private final Journal journal;

  RecordStartOrder(
      Contracts contracts,
      Obligations obligations,
      PlanTable plans,
      TermRules rules,
      StartRules checks,
      StartOrderTable orders,
      CorrectionTable corrections,
      Journal journal) {
    this.contracts = contracts;
    this.obligations = obligations;
    this.plans = plans;
    this.rules = rules;
    this.checks = checks;
    this.orders = orders;
    this.corrections = corrections;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.hold(task.getExecution().getProcessBusinessKey());
    Submission form = Submission.of(task);
    String decision = form.text("startDecision");
    if (decision.equals("EMITE")) {
      begin(task, contract, form);
    } else {
      corrections.add(contract.caseNumber(), decision, form.text("correctionReason"));
      journal.record(
          new Act(
              contract.caseNumber(),
              "contracts.correctionAsked",
              task.getTaskDefinitionKey(),
              Map.of("reason", form.text("correctionReason"))));
    }
  }

  private void begin(DelegateTask task, Contract contract, Submission form) {
    TermRule rule = rules.today();
    ObligationPlan plan = plans.latest(contract.caseNumber()).orElseThrow();
    StartOrder order =
        StartOrder.of(
            contract.caseNumber(),
            form.date("sentOn"),
            form.date("receivedOn"),
            rule,
            contract.termDays());
    checks.check(contract, order, form.date("endsOn"), plan, rule);
    orders.add(order);
    contracts.start(contract.caseNumber(), order.startsOn(), order.endsOn());
    int number = 1;
    for (PlannedObligation row : plan.rows()) {
      obligations.register(
          contract.caseNumber(), row.registered(number++, row.due(rule, order.startsOn())));
    }
    journal.record(
        new Act(
            contract.caseNumber(),
            "contracts.startOrdered",
            task.getTaskDefinitionKey(),
            Map.of(
                "sent", Words.date(order.sentOn()),
                "received", Words.date(order.receivedOn()))));
  }
}
