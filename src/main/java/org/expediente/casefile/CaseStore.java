package org.expediente.casefile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code case_file}. */
@Repository
class CaseStore {
  private final JdbcClient db;

  CaseStore(JdbcClient db) {
    this.db = db;
  }

  void add(CaseFile file) {
    db.sql(
            "insert into case_file (number, series, procedure, process_key, title, state,"
                + " process_instance_id, opened_at, opened_by, search_text)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            file.number(),
            file.series(),
            file.procedure(),
            file.processKey(),
            file.title(),
            file.state(),
            file.processInstanceId(),
            file.openedAt().atOffset(ZoneOffset.UTC),
            file.openedBy(),
            Folded.of(file.number() + " " + file.title()))
        .update();
  }

  Optional<CaseFile> find(String number) {
    return by("number", number);
  }

  /** The case, or a refusal in words. */
  CaseFile get(String number) {
    return find(number).orElseThrow(() -> CaseFiles.unknown(number));
  }

  Optional<CaseFile> byProcessInstance(String id) {
    return by("process_instance_id", id);
  }

  void change(String number, String state, Instant closedAt) {
    db.sql("update case_file set state = ?, closed_at = ? where number = ?")
        .params(state, closedAt == null ? null : closedAt.atOffset(ZoneOffset.UTC), number)
        .update();
  }

  private Optional<CaseFile> by(String column, String value) {
    return db.sql("select * from case_file where " + column + " = ?")
        .param(value)
        .query(CaseFile.class)
        .optional();
  }
}
