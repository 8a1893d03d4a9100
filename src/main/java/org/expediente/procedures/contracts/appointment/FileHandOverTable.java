package org.expediente.procedures.contracts.appointment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_file_hand_over}: an answer is written once, a new round is a new row. */
@Repository
class FileHandOverTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  FileHandOverTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  Optional<FileHandOver> latest(String contractCase) {
    return db.sql(
            """
            select id, contract_case, delivered, note, received, missing, missing_note
            from contract_file_hand_over where contract_case = ? order by id desc
            fetch first 1 rows only""")
        .param(contractCase)
        .query(FileHandOver.class)
        .optional();
  }

  void add(String contractCase, String delivered, String note) {
    db.sql(
            """
            insert into contract_file_hand_over (contract_case, delivered, note, delivered_by,
              delivered_at)
            values (?, ?, ?, ?, ?)""")
        .params(contractCase, delivered, note, actors.current().person(), OffsetDateTime.now(clock))
        .update();
  }

  void answer(long id, boolean received, String missing, String missingNote) {
    db.sql(
            """
            update contract_file_hand_over set received = ?, missing = ?, missing_note = ?
            where id = ?""")
        .params(received, missing, missingNote, id)
        .update();
  }
}
