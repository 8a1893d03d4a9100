package org.expediente.procedures.funds.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.expediente.database.FirstRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_follow_up}: since when reports and visits of a case are owed. */
@Repository
class FollowUpTable {
  private final JdbcClient db;
  private final FirstRow firstRow;

  FollowUpTable(JdbcClient db, FirstRow firstRow) {
    this.db = db;
    this.firstRow = firstRow;
  }

  /** Repeated, the first day stays. */
  void open(String caseNumber, LocalDate day) {
    firstRow.insert(
        () ->
            db.sql("insert into fund_follow_up (case_number, opened_on) values (?, ?)")
                .params(caseNumber, day)
                .update());
  }

  /** Empty for a case that is not followed. */
  Optional<LocalDate> openedOn(String caseNumber) {
    return db.sql("select opened_on from fund_follow_up where case_number = ?")
        .param(caseNumber)
        .query(LocalDate.class)
        .optional();
  }
}
