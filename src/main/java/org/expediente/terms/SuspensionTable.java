package org.expediente.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The days on which clocks stood still. */
@Component
class SuspensionTable {
  private final JdbcClient sql;

  SuspensionTable(JdbcClient sql) {
    this.sql = sql;
  }

  void begin(long termId, SuspensionReason reason, String explanation, LocalDate today) {
    sql.sql(
            """
            insert into term_suspension (term_id, reason, explanation, suspended_on)
            values (:term, :reason, :explanation, :today)
            """)
        .param("term", termId)
        .param("reason", reason.name())
        .param("explanation", explanation)
        .param("today", today)
        .update();
  }

  void end(long termId, LocalDate today) {
    sql.sql(
            """
            update term_suspension set resumed_on = :today
            where term_id = :term and resumed_on is null
            """)
        .param("term", termId)
        .param("today", today)
        .update();
  }

  List<Suspension> of(long termId) {
    return sql.sql("select * from term_suspension where term_id = :term order by id")
        .param("term", termId)
        .query(SuspensionTable::row)
        .list();
  }

  private static Suspension row(ResultSet row, int index) throws SQLException {
    return new Suspension(
        SuspensionReason.valueOf(row.getString("reason")),
        row.getString("explanation"),
        row.getObject("suspended_on", LocalDate.class),
        row.getObject("resumed_on", LocalDate.class));
  }
}
