package org.expediente.procedures.contracts.setup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_correction}: what a manager sent back instead of ordering the start. */
@Repository
class CorrectionTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  CorrectionTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** The last reason. */
  Optional<String> latest(String contractCase) {
    return db.sql(
            """
            select reason from contract_correction where contract_case = ? order by id desc
            fetch first 1 rows only""")
        .param(contractCase)
        .query(String.class)
        .optional();
  }

  /** {@code what}: {@code OBLIGACIONES} or {@code GARANTIAS}. */
  void add(String contractCase, String what, String reason) {
    db.sql(
            """
            insert into contract_correction (contract_case, what, reason, asked_by, asked_at)
            values (?, ?, ?, ?, ?)""")
        .params(contractCase, what, reason, actors.current().person(), OffsetDateTime.now(clock))
        .update();
  }
}
