package org.expediente.procedures.contracts.closing.guarantees;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_guarantee_return}; rows only come. */
@Repository
class ReturnTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ReturnTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** Number of the last batch of a contract; 0 before the first. */
  int lastBatch(String contractCase) {
    return db.sql(
            "select coalesce(max(batch), 0) from contract_guarantee_return where contract_case = ?")
        .param(contractCase)
        .query(Integer.class)
        .single();
  }

  void add(Guarantee guarantee, int batch, Handover handover) {
    db.sql(
            """
            insert into contract_guarantee_return (guarantee_id, contract_case, batch, returned_on,
              received_by, capacity, received_dui, returned_by, returned_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            guarantee.id(),
            guarantee.contractCase(),
            batch,
            handover.returnedOn(),
            handover.receivedBy(),
            handover.capacity(),
            handover.receivedDui(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  Handover handover(String contractCase, int batch) {
    return db.sql(
            "select distinct returned_on, received_by, capacity, received_dui"
                + " from contract_guarantee_return where contract_case = ? and batch = ?")
        .params(contractCase, batch)
        .query(Handover.class)
        .single();
  }

  /** Ids of the guarantees of a batch. */
  List<Long> guarantees(String contractCase, int batch) {
    return db.sql(
            "select guarantee_id from contract_guarantee_return"
                + " where contract_case = ? and batch = ? order by 1")
        .params(contractCase, batch)
        .query(Long.class)
        .list();
  }
}
