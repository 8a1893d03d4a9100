package org.expediente.procedures.contracts.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_replacement}: a row is completed step by step and stays. */
@Repository
class ReplacementTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ReplacementTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** The replacement that runs. */
  Optional<Replacement> running(String contractCase) {
    return db.sql(
            """
            select id, contract_case, leaving, reason, explanation, last_day, situation, pending,
              absence_reason
            from contract_replacement where contract_case = ? and finished_on is null""")
        .param(contractCase)
        .query(Replacement.class)
        .optional();
  }

  void add(
      String contractCase,
      String leaving,
      ReplacementReason reason,
      String explanation,
      LocalDate lastDay) {
    db.sql(
            """
            insert into contract_replacement (contract_case, leaving, reason, explanation, last_day,
              requested_by, requested_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            contractCase,
            leaving,
            reason.name(),
            explanation,
            lastDay,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  void minutes(long id, String situation, String pending, String absenceReason) {
    db.sql(
            """
            update contract_replacement
            set situation = ?, pending = ?, absence_reason = ?, minutes_by = ? where id = ?""")
        .params(situation, pending, absenceReason, actors.current().person(), id)
        .update();
  }

  void finish(long id) {
    db.sql("update contract_replacement set finished_on = ? where id = ?")
        .params(LocalDate.now(clock), id)
        .update();
  }
}
