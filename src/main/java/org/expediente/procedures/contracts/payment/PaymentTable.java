package org.expediente.procedures.contracts.payment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_payment} and {@code contract_paid_invoice}. */
@Repository
class PaymentTable {
  private static final String SELECT =
      """
      select contract_case, kind, request_id, proceeding_id, amount, paid_on, bank_reference
      from contract_payment
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  PaymentTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** Writes a movement down; one of zero is none. */
  void add(Payment p) {
    if (p.amount().signum() == 0) {
      return;
    }
    db.sql(
            """
            insert into contract_payment (contract_case, kind, request_id, proceeding_id, amount,
              paid_on, bank_reference, recorded_by, recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            p.contractCase(),
            p.kind().name(),
            p.requestId(),
            p.proceedingId(),
            p.amount(),
            p.paidOn(),
            p.bankReference(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  List<Payment> of(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by id")
        .param(contractCase)
        .query(Payment.class)
        .list();
  }

  List<Payment> ofRequest(long requestId) {
    return db.sql(SELECT + "where request_id = ? order by id")
        .param(requestId)
        .query(Payment.class)
        .list();
  }

  List<Payment> ofProceeding(long proceedingId) {
    return db.sql(SELECT + "where proceeding_id = ? order by id")
        .param(proceedingId)
        .query(Payment.class)
        .list();
  }

  boolean used(String bankReference) {
    return db.sql("select count(*) from contract_payment where bank_reference = ?")
            .param(bankReference)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Marks an invoice as paid by a request; the key of the table refuses a second request. */
  void paid(String contractorNit, PaymentRequest request) {
    db.sql(
            "insert into contract_paid_invoice (contractor_nit, invoice_key, request_id)"
                + " values (?, ?, ?)")
        .params(contractorNit, request.invoiceKey(), request.id())
        .update();
  }
}
