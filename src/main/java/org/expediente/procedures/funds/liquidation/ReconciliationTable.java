package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_reconciliation}: adds and reads; the last row of a case counts. */
@Repository
class ReconciliationTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ReconciliationTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Reconciliation done) {
    db.sql(
            "insert into fund_reconciliation (case_number, transferred, interest, spent, refunded,"
                + " bank_balance, overrun_authorised, authorisation, authorised_on, reconciled_by,"
                + " reconciled_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            done.caseNumber(),
            done.transferred(),
            done.interest(),
            done.spent(),
            done.refunded(),
            done.bankBalance(),
            done.overrunAuthorised(),
            done.authorisation(),
            done.authorisedOn(),
            actors.current().person(),
            LocalDate.now(clock))
        .update();
  }

  Optional<Reconciliation> latest(String caseNumber) {
    return db.sql(
            "select case_number, transferred, interest, spent, refunded, bank_balance,"
                + " overrun_authorised, authorisation, authorised_on from fund_reconciliation"
                + " where case_number = ? order by id desc limit 1")
        .param(caseNumber)
        .query(Reconciliation.class)
        .optional();
  }
}
