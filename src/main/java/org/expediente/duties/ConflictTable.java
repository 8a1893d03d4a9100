package org.expediente.duties;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code duty_conflict}. */
@Repository
class ConflictTable {
  private final ReadFacts read;
  private final JdbcClient db;

  ConflictTable(JdbcClient db, ReadFacts read) {
    this.read = read;
    this.db = db;
  }

  void add(String caseNumber, String person, ConflictKind kind, String reason, Instant at) {
    db.sql(
            "insert into duty_conflict (case_number, person, kind, reason, declared_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(caseNumber, person, kind.name(), reason, at.atOffset(ZoneOffset.UTC))
        .update();
    read.forget();
  }

  void decide(long id, String decision, String reason, String goesOn, String by, Instant at) {
    db.sql(
            "update duty_conflict set decision = ?, decision_reason = ?, goes_on = ?,"
                + " decided_by = ?, decided_at = ? where id = ?")
        .params(decision, reason, goesOn, by, at.atOffset(ZoneOffset.UTC), id)
        .update();
    read.forget();
  }

  /** Oldest first. */
  List<Conflict> of(Collection<String> cases) {
    return db.sql("select * from duty_conflict where case_number in (:cases) order by id")
        .param("cases", cases)
        .query(Conflict.class)
        .list();
  }
}
