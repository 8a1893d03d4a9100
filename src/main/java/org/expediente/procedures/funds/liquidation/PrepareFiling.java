package org.expediente.procedures.funds.liquidation;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.funds.plan.ExpectedResult;
import org.expediente.procedures.funds.plan.Plans;

/** Gives whoever files the indicators of the approved plan, to be completed one by one (A-S36). */
@DiagramBean("prepareFiling")
class PrepareFiling implements TaskListener {
  private final Plans plans;
  private final LiquidationSummary summary;

  PrepareFiling(Plans plans, LiquidationSummary summary) {
    this.plans = plans;
    this.summary = summary;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    List<ExpectedResult> expected = plans.results(number, plans.approved(number).version());
    task.setVariableLocal("books", summary.books(number));
    task.setVariableLocal("results", Spin.JSON(expected.stream().map(PrepareFiling::row).toList()));
  }

  private static Map<String, Object> row(ExpectedResult result) {
    return Map.of(
        "code", result.code(),
        "indicator", result.indicator(),
        "way",
            "De %s a %s (%s)"
                .formatted(
                    LiquidationSummary.plain(result.baseline()),
                    LiquidationSummary.plain(result.target()),
                    result.unit()));
  }
}
