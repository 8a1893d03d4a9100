package org.expediente.procedures.contracts.claim;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.database.FirstRow;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;

/** The treasury records what came in from a guarantor; all of it executes the guarantee. */
@DiagramBean("recordGuarantorPayment")
class RecordGuarantorPayment implements TaskListener {
  private final ClaimSteps steps;
  private final ClaimTable table;
  private final FirstRow firstRow;
  private final GuaranteeClaims claims;
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final Clock clock;

  RecordGuarantorPayment(
      ClaimSteps steps,
      ClaimTable table,
      FirstRow firstRow,
      GuaranteeClaims claims,
      Contracts contracts,
      Guarantees guarantees,
      Clock clock) {
    this.steps = steps;
    this.table = table;
    this.firstRow = firstRow;
    this.claims = claims;
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    contracts.hold(task.getExecution().getProcessBusinessKey());
    GuaranteeClaim claim = steps.of(task); // as it is now that nothing else changes it
    Submission form = Submission.of(task);
    BigDecimal amount = form.money("receivedAmount");
    LocalDate on = form.date("receivedOn");
    ClaimRules.payment(claim, amount, on, LocalDate.now(clock));
    pay(claim, amount, on, form);
    claims.record(
        claim,
        "contracts.claimPaid",
        Map.of("paid", Words.money(amount), "receipt", form.text("receipt")));
    if (claims.find(claim.id()).rest().signum() == 0) {
      table.state(claim.id(), ClaimState.PAGADO);
      guarantees.move(claim.guaranteeId(), GuaranteeState.EJECUTADA);
    }
  }

  private void pay(GuaranteeClaim claim, BigDecimal amount, LocalDate on, Submission form) {
    String reference = form.text("bankReference");
    if (!firstRow.insert(
        () -> table.pay(claim.id(), amount, on, reference, form.text("receipt")))) {
      throw Refusal.conflict(
          "contracts.claim.twice",
          "El ingreso con la referencia bancaria %s ya está registrado.".formatted(reference));
    }
  }
}
