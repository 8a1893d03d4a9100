package org.expediente.procedures.contracts.setup;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;

/** Shows what begins to run with the order. */
@DiagramBean("showStartOrder")
class ShowStartOrder implements TaskListener {
  private final Contracts contracts;
  private final PlanTable plans;
  private final TermRules rules;
  private final GuaranteeText text;

  ShowStartOrder(Contracts contracts, PlanTable plans, TermRules rules, GuaranteeText text) {
    this.contracts = contracts;
    this.plans = plans;
    this.rules = rules;
    this.text = text;
  }

  @Override
  public void notify(DelegateTask task) {
    Contract contract = contracts.of(task.getExecution().getProcessBusinessKey());
    ObligationPlan plan = plans.latest(contract.caseNumber()).orElseThrow();
    TermRule rule = rules.today();
    String summary =
        "El plazo corre desde que la orden se %s%s.\nSi comienza el %s, termina el %s:\n%s\n%s"
            .formatted(
                rule.fromReceipt() ? "recibe" : "envía",
                rule.inclusive() ? ", y ese día es el primero" : "",
                Words.date(plan.expectedStart()),
                Words.date(rule.last(plan.expectedStart(), contract.termDays())),
                lines(plan, rule),
                text.held(contract));
    task.setVariableLocal("startSummary", Words.shown(summary));
  }

  private static String lines(ObligationPlan plan, TermRule rule) {
    return IntStream.range(0, plan.rows().size())
        .mapToObj(
            i ->
                "- %s, %s: %s, vence el %s."
                    .formatted(
                        PlannedObligation.code(i + 1),
                        plan.rows().get(i).description(),
                        Words.money(plan.rows().get(i).amount()),
                        Words.date(plan.rows().get(i).due(rule, plan.expectedStart()))))
        .collect(Collectors.joining("\n"));
  }
}
