package org.expediente.procedures.contracts.closing.guarantees;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.closing.GuaranteeBlocks;
import org.expediente.procedures.contracts.guarantee.Guarantee;

/** Shows what goes back and what forbids it at this moment. */
@DiagramBean("showReturn")
class ShowReturn implements TaskListener {
  private final ReturnPlan plan;
  private final GuaranteeBlocks blocks;
  private final Clock clock;

  ShowReturn(ReturnPlan plan, GuaranteeBlocks blocks, Clock clock) {
    this.plan = plan;
    this.blocks = blocks;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    task.setVariableLocal(
        "returnable",
        Words.shown(
            plan.due(contractCase, LocalDate.now(clock)).stream()
                .map(ShowReturn::line)
                .collect(Collectors.joining("\n"))));
    task.setVariableLocal("returnBlocks", Words.shown(String.join("\n", blocks.of(contractCase))));
  }

  private static String line(Guarantee one) {
    return "%s, por %s, hasta el %s."
        .formatted(one.title(), Words.money(one.amount()), Words.date(one.validTo()));
  }
}
