package org.expediente.procedures.funds.liquidation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.plan.ExpectedResult;
import org.expediente.procedures.funds.plan.Plans;

/** Records the liquidation as filed, or as the ministry draws it up where nobody filed (A43). */
@DiagramBean("recordFiling")
class RecordFiling implements TaskListener {
  private static final String EX_OFFICIO = "userTask_liquidateExOfficio";

  private final SettlementTable settlements;
  private final AssetTable assets;
  private final Plans plans;
  private final Executions executions;
  private final Journal journal;

  RecordFiling(
      SettlementTable settlements,
      AssetTable assets,
      Plans plans,
      Executions executions,
      Journal journal) {
    this.settlements = settlements;
    this.assets = assets;
    this.plans = plans;
    this.executions = executions;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    executions.hold(number);
    checkAssets(number, "SI".equals(form.text("assetsAcquired")));
    Filing filing =
        new Filing(
            number,
            EX_OFFICIO.equals(task.getTaskDefinitionKey()),
            form.money("bankBalance"),
            form.money("interest"),
            form.money("refunded"),
            "SI".equals(form.text("overrunClaimed")),
            form.text("remarks"));
    settlements.add(filing, measured(number, form.rows("results")));
    journal.record(
        new Act(
            number,
            filing.exOfficio() ? "funds.settlementExOfficio" : "funds.settlementFiled",
            task.getTaskDefinitionKey(),
            Map.of("balance", filing.bankBalance(), "assets", assets.of(number).size())));
  }

  private void checkAssets(String number, boolean acquired) {
    boolean listed = !assets.of(number).isEmpty();
    new Complaints()
        .when(
            acquired && !listed,
            "assetsAcquired",
            "Cargue en los documentos la tabla de bienes adquiridos o responda que no hubo.")
        .when(
            !acquired && listed,
            "assetsAcquired",
            "La tabla de bienes cargada tiene filas: responda que sí hubo bienes adquiridos.")
        .settle("funds.liquidation.assets");
  }

  private List<MeasuredResult> measured(String number, List<Map<String, Object>> rows) {
    List<ExpectedResult> expected = plans.results(number, plans.approved(number).version());
    List<MeasuredResult> measured = new ArrayList<>();
    for (ExpectedResult result : expected) {
      String value =
          rows.stream()
              .filter(row -> result.code().equals(Cell.text(row, "code")))
              .map(row -> Cell.text(row, "measured"))
              .findFirst()
              .orElse("");
      measured.add(
          new MeasuredResult(
              result.code(),
              result.indicator(),
              result.unit(),
              result.baseline(),
              result.target(),
              value.isEmpty() ? null : new BigDecimal(value)));
    }
    return measured;
  }
}
