package org.expediente.procedures.contracts.appointment;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_designation_answer}; rows are only added. */
@Repository
class AnswerTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  AnswerTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(ManagerAnswer a) {
    db.sql(
            """
            insert into contract_designation_answer (designation_id, answer, conflict, conflict_kind, reason,
              dui, answered_by, answered_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            a.designationId(),
            a.answer(),
            a.conflict(),
            a.conflictKind(),
            a.reason(),
            a.dui(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The last answer about a designation. */
  ManagerAnswer of(long designationId) {
    return db.sql(
            """
            select designation_id, answer, conflict, conflict_kind, reason, dui
            from contract_designation_answer where designation_id = ? order by id desc
            fetch first 1 rows only""")
        .param(designationId)
        .query(ManagerAnswer.class)
        .single();
  }
}
