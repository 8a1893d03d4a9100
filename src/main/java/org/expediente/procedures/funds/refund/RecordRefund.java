package org.expediente.procedures.funds.refund;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.assignment.Assignments;
import org.expediente.procedures.funds.eligibility.NgoStanding;
import org.expediente.procedures.funds.eligibility.OwedKind;
import org.expediente.procedures.funds.ledger.Executions;
import org.expediente.procedures.funds.ledger.Movement;
import org.expediente.procedures.funds.ledger.MovementKind;
import org.expediente.procedures.funds.ledger.Movements;

/** Records a payment to the Treasury; a part is taken, and the rest stays due. */
@DiagramBean("recordRefund")
class RecordRefund implements TaskListener {
  private final Executions executions;
  private final Refunds refunds;
  private final RefundTable table;
  private final Movements movements;
  private final Parameters parameters;
  private final NgoStanding standing;
  private final Assignments assignments;
  private final Clock clock;

  RecordRefund(
      Executions executions,
      Refunds refunds,
      RefundTable table,
      Movements movements,
      Parameters parameters,
      NgoStanding standing,
      Assignments assignments,
      Clock clock) {
    this.executions = executions;
    this.refunds = refunds;
    this.table = table;
    this.movements = movements;
    this.parameters = parameters;
    this.standing = standing;
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    executions.hold(number);
    Submission form = Submission.of(task);
    BigDecimal amount = form.money("amount");
    LocalDate on = form.date("paidOn");
    check(refunds.of(number), amount, on);
    String reference = form.text("bankReference");
    movements.record(
        new Movement(number, MovementKind.REINTEGRO, null, null, amount, on, reference, null));
    table.add(
        number,
        amount,
        on,
        reference,
        form.text("receipt"),
        parameters.text(PrepareRefund.ACCOUNT, LocalDate.now(clock)));
    if (refunds.of(number).rest().signum() == 0) {
      settle(number, on);
    }
  }

  private static void check(Refund refund, BigDecimal amount, LocalDate on) {
    if (amount.compareTo(refund.rest()) > 0) {
      throw Refusal.invalid(
          "funds.refund.tooMuch",
          "Faltan por pagar %s y el pago dice %s. Revise el monto del recibo."
              .formatted(Words.money(refund.rest()), Words.money(amount)));
    }
    if (on.isBefore(refund.openedOn())) {
      throw Refusal.invalid(
          "funds.refund.before",
          "El pago del %s es anterior a la liquidación aprobada el %s. Revise la fecha."
              .formatted(Words.date(on), Words.date(refund.openedOn())));
    }
  }

  private void settle(String number, LocalDate on) {
    String nit = assignments.of(number).ngoNit();
    table.paid(number, on);
    standing.clear(nit, OwedKind.REINTEGRO_IMPAGO, number, LocalDate.now(clock));
    standing.clear(nit, OwedKind.OBJECION_FIRME, number, LocalDate.now(clock));
  }
}
