package org.expediente.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What moved the due dates, who did it and when. */
@Component
class TermChangeTable {
  private final JdbcClient sql;
  private final Actors actors;
  private final Clock clock;

  TermChangeTable(JdbcClient sql, Actors actors, Clock clock) {
    this.sql = sql;
    this.actors = actors;
    this.clock = clock;
  }

  void insert(
      long termId,
      TermChange.Kind kind,
      String cause,
      LocalDate before,
      LocalDate after,
      String version) {
    sql.sql(
            """
            insert into term_change (term_id, kind, cause, due_before, due_after, calendar_version,
              changed_by, changed_at)
            values (:term, :kind, :cause, :before, :after, :version, :person, :now)
            """)
        .param("term", termId)
        .param("kind", kind.name())
        .param("cause", cause)
        .param("before", before)
        .param("after", after)
        .param("version", version)
        .param("person", actors.current().person())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  List<TermChange> of(long termId) {
    return sql.sql("select * from term_change where term_id = :term order by id")
        .param("term", termId)
        .query(TermChangeTable::row)
        .list();
  }

  private static TermChange row(ResultSet row, int index) throws SQLException {
    return new TermChange(
        TermChange.Kind.valueOf(row.getString("kind")),
        row.getString("cause"),
        row.getObject("due_before", LocalDate.class),
        row.getObject("due_after", LocalDate.class),
        row.getString("calendar_version"),
        row.getString("changed_by"),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
