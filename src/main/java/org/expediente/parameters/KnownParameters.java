package org.expediente.parameters;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows as they were journaled last. */
@Component
class KnownParameters {
  /** What names a row. */
  record Id(String key, LocalDate validFrom) implements Comparable<Id> {
    static Id of(Parameter row) {
      return new Id(row.key(), row.validFrom());
    }

    @Override
    public int compareTo(Id other) {
      return Comparator.comparing(Id::key).thenComparing(Id::validFrom).compare(this, other);
    }
  }

  private final JdbcClient sql;

  KnownParameters(JdbcClient sql) {
    this.sql = sql;
  }

  Map<Id, String> all() {
    Map<Id, String> rows = new HashMap<>();
    sql.sql("select parameter_key, valid_from, row_text from parameter_known")
        .query(
            row -> {
              Id id = new Id(row.getString(1), row.getObject(2, LocalDate.class));
              rows.put(id, row.getString(3));
            });
    return rows;
  }

  /** Remembers the text of a row, or with null that it is gone. */
  void put(Id id, String text) {
    sql.sql("delete from parameter_known where parameter_key = ? and valid_from = ?")
        .params(id.key(), id.validFrom())
        .update();
    if (text != null) {
      sql.sql("insert into parameter_known (parameter_key, valid_from, row_text) values (?, ?, ?)")
          .params(id.key(), id.validFrom(), text)
          .update();
    }
  }
}
