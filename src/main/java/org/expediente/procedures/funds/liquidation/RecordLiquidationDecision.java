package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.eligibility.NgoStanding;
import org.expediente.procedures.funds.eligibility.OwedKind;
import org.expediente.procedures.funds.ledger.Executions;

/** The authority approves the liquidation as calculated, or returns it with a reason (A49). */
@DiagramBean("recordLiquidationDecision")
class RecordLiquidationDecision implements TaskListener {
  private final Executions executions;
  private final SettlementOfCase sums;
  private final CalculationTable calculations;
  private final LiquidationDecisions decisions;
  private final Documents documents;
  private final NgoStanding standing;
  private final Assignments assignments;
  private final Clock clock;

  RecordLiquidationDecision(
      Executions executions,
      SettlementOfCase sums,
      CalculationTable calculations,
      LiquidationDecisions decisions,
      Documents documents,
      NgoStanding standing,
      Assignments assignments,
      Clock clock) {
    this.executions = executions;
    this.sums = sums;
    this.calculations = calculations;
    this.decisions = decisions;
    this.documents = documents;
    this.standing = standing;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    executions.hold(number);
    Calculation last = calculations.latest(number).orElseThrow();
    boolean approve = LiquidationDecisions.APPROVED.equals(form.text("decision"));
    if (!approve && form.text("reason") == null) {
      throw Refusal.invalid(
          "funds.liquidation.reason", "Escriba el motivo por el que devuelve la liquidación.");
    }
    if (approve && !sums.of(number).equals(last.given())) {
      throw Refusal.conflict(
          "funds.liquidation.stale",
          "Los libros cambiaron después del cálculo: devuelva la liquidación para que se calcule de"
              + " nuevo.");
    }
    decisions.add(number, last.id(), form.text("decision"), form.text("reason"));
    if (approve) {
      executions.liquidated(number);
      stand(number, last);
      documents.issue(number, "liquidation-minutes", task.getId(), task.getTaskDefinitionKey());
    }
  }

  private void stand(String number, Calculation last) {
    String nit = assignments.of(number).ngoNit();
    LocalDate today = LocalDate.now(clock);
    standing.clear(nit, OwedKind.LIQUIDACION_PENDIENTE, number, today);
    if (last.given().objected().signum() > 0 && last.due().signum() > 0) {
      standing.raise(nit, OwedKind.OBJECION_FIRME, number, today);
    }
  }
}
