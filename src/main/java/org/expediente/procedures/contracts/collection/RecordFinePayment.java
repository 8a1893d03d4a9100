package org.expediente.procedures.contracts.collection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.FreshDocuments;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The treasury takes in what the contractor or the guarantor paid, with its receipt, once. */
@DiagramBean("recordFinePayment")
class RecordFinePayment implements TaskListener {
  private static final String RECEIPT = "contract-fine-receipt";

  private final Proceedings proceedings;
  private final FinePayments payments;
  private final FreshDocuments documents;
  private final JdbcClient db;

  RecordFinePayment(
      Proceedings proceedings, FinePayments payments, FreshDocuments documents, JdbcClient db) {
    this.proceedings = proceedings;
    this.payments = payments;
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
    long id = proceedings.of(task).id();
    documents.require(
        task.getExecution().getProcessBusinessKey(),
        RECEIPT,
        lastPayment(id),
        "Falta el recibo de ingreso de este pago: cárguelo en el expediente.");
    boolean guarantor = task.getTaskDefinitionKey().equals("userTask_registerGuaranteePayment");
    payments.add(
        new FinePayment(
            id,
            guarantor ? PaymentWay.GARANTIA : PaymentWay.PAGO,
            amount,
            form.date("paidOn"),
            form.text("receipt")),
        task.getTaskDefinitionKey());
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
