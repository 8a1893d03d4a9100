package org.expediente.procedures.contracts.payment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code contract_payment_request}. */
@Repository
class RequestTable {
  private static final String SELECT =
      """
      select r.id, r.contract_case, r.kind, r.invoice, r.invoice_key, r.invoice_on, r.document_id,
        r.gross, r.note, r.state
      from contract_payment_request r
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  RequestTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** Stores a request; its id and state are given here. */
  long add(PaymentRequest r) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_payment_request (contract_case, kind, invoice, invoice_key,
              invoice_on, document_id, gross, note, state, requested_by, requested_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'SOLICITADA', ?, ?)""")
        .params(
            r.contractCase(),
            r.kind().name(),
            r.invoice(),
            r.invoiceKey(),
            r.invoiceOn(),
            r.documentId(),
            r.gross(),
            r.note(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    return key.getKey().longValue();
  }

  PaymentRequest find(long id) {
    return db.sql(SELECT + "where r.id = ?").param(id).query(PaymentRequest.class).single();
  }

  /** Requests of a contract whose amount and invoice are taken. */
  List<PaymentRequest> live(String contractCase) {
    return db
        .sql(SELECT + "where r.contract_case = ? order by r.id")
        .param(contractCase)
        .query(PaymentRequest.class)
        .list()
        .stream()
        .filter(request -> request.state().live())
        .toList();
  }

  /** Live requests for this invoice of a contractor, in all contracts. */
  List<PaymentRequest> live(String contractorNit, String invoiceKey) {
    return db
        .sql(
            SELECT
                + "join contract c on c.case_number = r.contract_case"
                + " where c.contractor_nit = ? and r.invoice_key = ? order by r.id")
        .params(contractorNit, invoiceKey)
        .query(PaymentRequest.class)
        .list()
        .stream()
        .filter(request -> request.state().live())
        .toList();
  }

  void move(PaymentRequest request, RequestState to) {
    db.sql("update contract_payment_request set state = ? where id = ?")
        .params(to.name(), request.id())
        .update();
  }
}
