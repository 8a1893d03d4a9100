package org.expediente.procedures.funds.amendment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_line_transfer}: rows are only added. */
@Repository
class TransferTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  TransferTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Amendment amendment) {
    db.sql(
            "insert into fund_line_transfer (case_number, amendment_id, from_line, to_line, amount,"
                + " applied_by, applied_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            amendment.caseNumber(),
            amendment.id(),
            amendment.fromLine(),
            amendment.toLine(),
            amendment.amount(),
            actors.current().person(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** In the order in which they were applied. */
  List<LineTransfer> of(String caseNumber) {
    return db.sql(
            "select from_line, to_line, amount from fund_line_transfer where case_number = ?"
                + " order by id")
        .param(caseNumber)
        .query(LineTransfer.class)
        .list();
  }
}
