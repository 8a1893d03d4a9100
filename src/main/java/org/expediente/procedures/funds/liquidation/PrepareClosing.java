package org.expediente.procedures.funds.liquidation;

import static org.expediente.diagram.Words.money;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;

/** Shows the administrator results against targets and what a beneficiary cost (A-S11). */
@DiagramBean("prepareClosing")
class PrepareClosing implements TaskListener {
  private final SettlementTable settlements;
  private final ClosingReports reports;

  PrepareClosing(SettlementTable settlements, ClosingReports reports) {
    this.settlements = settlements;
    this.reports = reports;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    ClosingReport figures = reports.draft(number, "", "");
    task.setVariableLocal(
        "resultsReached",
        settlements.results(number).stream()
            .map(PrepareClosing::line)
            .collect(Collectors.joining("\n")));
    task.setVariableLocal(
        "costPerBeneficiary",
        figures.beneficiaries() == 0
            ? "Sin beneficiarios activos."
            : "%s por cada uno de %d beneficiarios activos (%s en total)."
                .formatted(
                    money(figures.costPerBeneficiary()),
                    figures.beneficiaries(),
                    money(figures.spent())));
  }

  private static String line(MeasuredResult result) {
    return "%s %s: de %s a %s %s; se logró %s."
        .formatted(
            result.code(),
            result.indicator(),
            LiquidationSummary.plain(result.baseline()),
            LiquidationSummary.plain(result.target()),
            result.unit(),
            result.measured() == null
                ? "nada demostrado"
                : LiquidationSummary.plain(result.measured()));
  }
}
