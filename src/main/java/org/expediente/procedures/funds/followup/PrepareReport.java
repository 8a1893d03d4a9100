package org.expediente.procedures.funds.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.funds.agreement.Agreements;
import org.expediente.procedures.funds.agreement.Obligation;
import org.expediente.procedures.funds.ledger.Balance;
import org.expediente.procedures.funds.ledger.Balances;
import org.expediente.procedures.funds.plan.ExpectedResult;
import org.expediente.procedures.funds.plan.Plan;
import org.expediente.procedures.funds.plan.Plans;

/** Fills the form of the report: the books, the results of the plan and the obligations (A35). */
@DiagramBean("prepareFollowUpReport")
class PrepareReport implements TaskListener {
  private final ReportCalendar calendar;
  private final Balances balances;
  private final Plans plans;
  private final Agreements agreements;

  PrepareReport(ReportCalendar calendar, Balances balances, Plans plans, Agreements agreements) {
    this.calendar = calendar;
    this.balances = balances;
    this.plans = plans;
    this.agreements = agreements;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    LocalDate month = calendar.next(caseNumber).orElseThrow();
    task.setVariableLocal(
        "reportMonth",
        "%s (vence el %s)".formatted(Months.text(month), Words.date(calendar.due(month))));
    task.setVariableLocal("reportFinances", finances(balances.of(caseNumber)));
    Plan plan = plans.approved(caseNumber);
    task.setVariableLocal(
        "results",
        Spin.JSON(
            plans.results(caseNumber, plan.version()).stream().map(PrepareReport::row).toList()));
    List<Map<String, String>> obligations =
        agreements.obligations(caseNumber).stream().map(PrepareReport::row).toList();
    task.setVariableLocal("obligations", Spin.JSON(obligations));
  }

  /** As the books stand while the task is open; the report takes them again when it is filed. */
  private static String finances(Balance b) {
    return """
        Asignado: %s
        Transferido en anticipos: %s
        Pagado a proveedores: %s
        Comprometido: %s
        Reintegrado: %s
        Disponible: %s"""
        .formatted(
            Words.money(b.assigned()),
            Words.money(b.transferred()),
            Words.money(b.paidDirectly()),
            Words.money(b.committed()),
            Words.money(b.refunded()),
            Words.money(b.available()));
  }

  private static Map<String, String> row(ExpectedResult result) {
    return Map.of(
        "code", result.code(),
        "indicator", result.indicator(),
        "unit", result.unit(),
        "baseline", text(result.baseline()),
        "target", text(result.target()));
  }

  private static Map<String, String> row(Obligation obligation) {
    return Map.of(
        "code", obligation.code(), "text", obligation.text(), "state", obligation.state());
  }

  private static String text(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
