package org.expediente.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code case_link}. */
@Repository
class LinkStore {
  private final JdbcClient db;

  LinkStore(JdbcClient db) {
    this.db = db;
  }

  boolean exists(String from, String to, String kind) {
    return db.sql("select count(*) from case_link where from_case = ? and to_case = ? and kind = ?")
            .params(from, to, kind)
            .query(Integer.class)
            .single()
        > 0;
  }

  void add(CaseLink link) {
    db.sql(
            "insert into case_link (from_case, to_case, kind, reason, linked_at, linked_by)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            link.from(),
            link.to(),
            link.kind(),
            link.reason(),
            link.at().atOffset(ZoneOffset.UTC),
            link.by())
        .update();
  }

  /** Links from and to a case whose other end satisfies the condition on {@code case_file c}. */
  List<CaseLink> of(String number, Sight sight) {
    return db.sql(
            "select l.* from case_link l join case_file c"
                + " on c.number = case when l.from_case = :number then l.to_case"
                + " else l.from_case end"
                + " where (l.from_case = :number or l.to_case = :number) and "
                + sight.sql()
                + " order by l.linked_at, l.from_case, l.to_case")
        .param("number", number)
        .params(sight.params())
        .query((row, i) -> read(row))
        .list();
  }

  private static CaseLink read(ResultSet row) throws SQLException {
    return new CaseLink(
        row.getString("from_case"),
        row.getString("to_case"),
        row.getString("kind"),
        row.getString("reason"),
        row.getObject("linked_at", OffsetDateTime.class).toInstant(),
        row.getString("linked_by"));
  }
}
