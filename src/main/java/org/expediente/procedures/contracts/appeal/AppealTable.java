package org.expediente.procedures.contracts.appeal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_appeal}: each stage is written once. */
@Repository
class AppealTable {
  private static final String SELECT = "select a.* from contract_appeal a ";

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  AppealTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void file(long proceedingId, String kind, String grounds, String petition, LocalDate dueOn) {
    db.sql(
            """
            insert into contract_appeal (proceeding_id, kind, grounds, petition, filed_by, filed_on,
              due_on)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(proceedingId, kind, grounds, petition, person(), today(), dueOn)
        .update();
  }

  void draft(long proceedingId, String proposal, String reasoning) {
    db.sql(
            "update contract_appeal set proposal = ?, reasoning = ?, drafted_by = ?, drafted_on = ?"
                + " where proceeding_id = ?")
        .params(proposal, reasoning, person(), today(), proceedingId)
        .update();
  }

  void resolve(
      long proceedingId, boolean admitted, AppealResult result, Integer adjustment, String motive) {
    db.sql(
            """
            update contract_appeal set admitted = ?, result = ?, adjustment = ?, motive = ?,
              resolved_by = ?, resolved_on = ?, resolved_at = ?
            where proceeding_id = ?""")
        .params(
            admitted,
            result.name(),
            adjustment,
            motive,
            person(),
            today(),
            OffsetDateTime.now(clock),
            proceedingId)
        .update();
  }

  Optional<Appeal> of(long proceedingId) {
    return db.sql(SELECT + "where a.proceeding_id = ?")
        .param(proceedingId)
        .query(Appeal.class)
        .optional();
  }

  /** The one of a case that was resolved last. */
  Optional<Appeal> lastResolved(String caseNumber) {
    return db.sql(
            SELECT
                + "join contract_proceeding p on p.id = a.proceeding_id where p.case_number = ?"
                + " and a.resolved_on is not null order by a.resolved_at desc, a.id desc"
                + " fetch first 1 rows only")
        .param(caseNumber)
        .query(Appeal.class)
        .optional();
  }

  private String person() {
    return actors.current().person();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
