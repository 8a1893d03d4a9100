package org.expediente.duties;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code duty_substitution}. */
@Repository
class SubstitutionTable {
  private static final String SELECT =
      "select id, holder, substitute, group_id as \"group\", valid_from, valid_until, document,"
          + " registered_by, registered_at, ended_on, ended_by, end_reason from duty_substitution";

  private final ReadFacts read;
  private final JdbcClient db;

  SubstitutionTable(JdbcClient db, ReadFacts read) {
    this.read = read;
    this.db = db;
  }

  void add(Substitution row) {
    db.sql(
            "insert into duty_substitution (holder, substitute, group_id, valid_from, valid_until,"
                + " document, registered_by, registered_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            row.holder(),
            row.substitute(),
            row.group(),
            row.validFrom(),
            row.validUntil(),
            row.document(),
            row.registeredBy(),
            row.registeredAt().atOffset(ZoneOffset.UTC))
        .update();
    read.forget();
  }

  void end(long id, LocalDate on, String by, String reason) {
    db.sql("update duty_substitution set ended_on = ?, ended_by = ?, end_reason = ? where id = ?")
        .params(on, by, reason, id)
        .update();
    read.forget();
  }

  List<Substitution> all() {
    return db.sql(SELECT + " order by id").query(Substitution.class).list();
  }

  Optional<Substitution> find(long id) {
    return db.sql(SELECT + " where id = ?").param(id).query(Substitution.class).optional();
  }

  /** Begun by this day in one of the groups, over or not. */
  List<Substitution> begun(Collection<String> groups, LocalDate day) {
    return groups.isEmpty()
        ? List.of()
        : db.sql(SELECT + " where group_id in (:groups) and valid_from <= :day order by id")
            .param("groups", groups)
            .param("day", day)
            .query(Substitution.class)
            .list();
  }

  /** Of this substitute, in force on this day. */
  List<Substitution> of(String substitute, LocalDate day) {
    return db
        .sql(SELECT + " where substitute = ? and ended_on is null order by id")
        .param(substitute)
        .query(Substitution.class)
        .list()
        .stream()
        .filter(row -> row.inForce(day))
        .toList();
  }
}
