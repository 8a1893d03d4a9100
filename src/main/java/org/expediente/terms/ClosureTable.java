package org.expediente.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decrees; read every time, so that one registered on another node counts at once. */
@Component
class ClosureTable {
  private final JdbcClient sql;

  ClosureTable(JdbcClient sql) {
    this.sql = sql;
  }

  /** In an order that does not depend on when they were registered. */
  List<Closure> all() {
    return sql.sql("select * from calendar_closure order by date_from, date_to, name")
        .query(ClosureTable::row)
        .list();
  }

  /** Fails with DuplicateKeyException where the same closure is registered already. */
  void insert(Closure closure, String person) {
    sql.sql(
            """
            insert into calendar_closure
              (date_from, date_to, name, legal_basis, suspends_terms, source, registered_by)
            values (:from, :to, :name, :legalBasis, :suspendsTerms, :source, :person)
            """)
        .param("from", closure.from())
        .param("to", closure.to())
        .param("name", closure.name())
        .param("legalBasis", closure.legalBasis())
        .param("suspendsTerms", closure.suspendsTerms())
        .param("source", closure.source())
        .param("person", person)
        .update();
  }

  private static Closure row(ResultSet row, int index) throws SQLException {
    return new Closure(
        row.getObject("date_from", LocalDate.class),
        row.getObject("date_to", LocalDate.class),
        row.getString("name"),
        row.getString("legal_basis"),
        row.getBoolean("suspends_terms"),
        row.getString("source"));
  }
}
