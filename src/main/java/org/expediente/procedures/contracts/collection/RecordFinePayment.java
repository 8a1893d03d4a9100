package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.documents.FreshDocuments;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.claim.GuaranteeClaims;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The treasury takes in what the contractor or the guarantor paid, with its receipt, once. */
@DiagramBean("recordFinePayment")
class RecordFinePayment implements TaskListener {
  private static final String RECEIPT = "contract-fine-receipt";

  private final Proceedings proceedings;
  private final FinePayments payments;
  private final GuaranteeClaims claims;
  private final FreshDocuments documents;
  private final JdbcClient db;

  RecordFinePayment(
      Proceedings proceedings,
      FinePayments payments,
      GuaranteeClaims claims,
      FreshDocuments documents,
      JdbcClient db) {
    this.proceedings = proceedings;
    this.payments = payments;
    this.claims = claims;
    this.documents = documents;
    this.db = db;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    BigDecimal amount = form.money("amount");
    if (amount == null) {
      return; // the form lets it be left out in one case: the guarantor paid nothing
    }
    Proceeding of = proceedings.of(task);
    long id = of.id();
    documents.require(
        task.getExecution().getProcessBusinessKey(),
        RECEIPT,
        lastPayment(id),
        "Falta el recibo de ingreso de este pago: cárguelo en el expediente.");
    boolean guarantor = task.getTaskDefinitionKey().equals("userTask_registerGuaranteePayment");
    if (guarantor) {
      refuseMore(of, amount);
    }
    payments.add(
        new FinePayment(
            id,
            guarantor ? PaymentWay.GARANTIA : PaymentWay.PAGO,
            amount,
            form.date("paidOn"),
            form.text("receipt")),
        task.getTaskDefinitionKey());
  }

  /** A fine is not paid with what a guarantor has not paid. */
  private void refuseMore(Proceeding of, BigDecimal amount) {
    BigDecimal paid = claims.paidFor(of.contractCase(), of.id());
    new Complaints()
        .when(
            amount.compareTo(paid) > 0,
            "amount",
            "El fiador ha pagado %s por esta multa: no se registra más que eso."
                .formatted(Words.money(paid)))
        .settle("contracts.fine.guarantor");
  }

  private Instant lastPayment(long proceedingId) {
    return db.sql(
            "select recorded_at from contract_fine_payment where proceeding_id = ?"
                + " order by id desc fetch first 1 rows only")
        .param(proceedingId)
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant)
        .orElse(Instant.EPOCH);
  }
}
