package org.expediente.procedures.contracts.setup;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_start_order}; one a contract, never changed. */
@Repository
class StartOrderTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  StartOrderTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(StartOrder order) {
    db.sql(
            """
            insert into contract_start_order (contract_case, sent_on, received_on, counts_from,
              inclusive, starts_on, ends_on, issued_by, issued_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            order.contractCase(),
            order.sentOn(),
            order.receivedOn(),
            order.countsFrom(),
            order.inclusive(),
            order.startsOn(),
            order.endsOn(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  StartOrder of(String contractCase) {
    return db.sql(
            """
            select contract_case, sent_on, received_on, counts_from, inclusive, starts_on, ends_on
            from contract_start_order where contract_case = ?""")
        .param(contractCase)
        .query(StartOrder.class)
        .single();
  }
}
