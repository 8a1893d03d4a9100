package org.expediente.parameters;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows as they are; nothing is kept in memory, so a tuned row counts on every node at once. */
@Component
class ParameterTable {
  private final JdbcClient sql;

  ParameterTable(JdbcClient sql) {
    this.sql = sql;
  }

  List<Parameter> all() {
    return sql.sql("select * from parameter order by parameter_key, valid_from")
        .query(ParameterTable::row)
        .list();
  }

  List<Parameter> rows(String key) {
    return sql.sql("select * from parameter where parameter_key = :key order by valid_from")
        .param("key", key)
        .query(ParameterTable::row)
        .list();
  }

  void insert(Parameter row) {
    sql.sql(
            """
            insert into parameter (parameter_key, parameter_value, unit, valid_from, valid_to,
              legal_basis, ratified, description)
            values (:key, :value, :unit, :validFrom, :validTo, :legalBasis, :ratified, :description)
            """)
        .paramSource(row)
        .update();
  }

  /** Waits until no other node is seeding; the lock goes with the transaction. */
  void lockSeeding() {
    sql.sql("select id from parameter_seeding where id = 1 for update")
        .query(Integer.class)
        .single();
  }

  private static Parameter row(ResultSet row, int index) throws SQLException {
    return new Parameter(
        row.getString("parameter_key"),
        row.getString("parameter_value"),
        row.getString("unit"),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        row.getString("legal_basis"),
        row.getBoolean("ratified"),
        row.getString("description"));
  }
}
