package org.expediente.procedures.funds.audit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Writes rows of which only some columns matter; what a table demands besides is filled in. */
public final class Rows {
  private final JdbcClient sql;

  public Rows(JdbcClient sql) {
    this.sql = sql;
  }

  /** Adds a row, columns and values in turn; gives its generated id, or 0 where it has none. */
  public long add(String table, Object... given) {
    Map<String, Object> row = new LinkedHashMap<>();
    for (int i = 0; i < given.length; i += 2) {
      row.put((String) given[i], given[i + 1]);
    }
    demanded(table).forEach((name, type) -> row.computeIfAbsent(name, key -> filler(type)));
    List<String> names = List.copyOf(row.keySet());
    boolean numbered = numbered(table);
    var statement =
        sql.sql(
                "insert into %s (%s) values (%s)"
                    .formatted(
                        table,
                        String.join(", ", names),
                        String.join(", ", names.stream().map(name -> "?").toList())))
            .params(names.stream().map(row::get).toList());
    if (!numbered) {
      statement.update();
      return 0;
    }
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    statement.update(key, "id");
    return key.getKey().longValue();
  }

  private Map<String, String> demanded(String table) {
    Map<String, String> columns = new LinkedHashMap<>();
    sql.sql(
            "select lower(column_name) as name, lower(data_type) as type"
                + " from information_schema.columns where lower(table_name) = ?"
                + " and is_nullable = 'NO' and column_default is null and is_identity = 'NO'")
        .param(table)
        .query((rs, i) -> columns.put(rs.getString("name"), rs.getString("type")))
        .list();
    return columns;
  }

  private boolean numbered(String table) {
    return sql.sql(
                "select count(*) from information_schema.columns where lower(table_name) = ?"
                    + " and is_identity = 'YES'")
            .param(table)
            .query(Long.class)
            .single()
        > 0;
  }

  private static Object filler(String type) {
    return switch (type) {
      case "numeric" -> BigDecimal.ONE;
      case "integer", "bigint", "smallint" -> 1;
      case "boolean" -> false;
      case "date" -> LocalDate.of(2027, 2, 1);
      case "timestamp with time zone" -> OffsetDateTime.of(2027, 2, 1, 12, 0, 0, 0, ZoneOffset.UTC);
      case "time", "time without time zone" -> LocalTime.NOON;
      case "timestamp", "timestamp without time zone" -> LocalDateTime.of(2027, 2, 1, 12, 0);
      default -> "x";
    };
  }
}
