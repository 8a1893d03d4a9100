package org.expediente.questions;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.procedures.funds.audit.Rows;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes the books of {@code books/contracts.txt}, which say what is to be found in them. */
public final class ContractBooks {
  private final JdbcClient sql;
  private final Rows rows;
  private final Map<String, Map<String, String>> types = new HashMap<>();

  public ContractBooks(JdbcClient sql) {
    this.sql = sql;
    this.rows = new Rows(sql);
  }

  /** Writes all rows, in their order. */
  public void write() throws IOException {
    new ClassPathResource("books/contracts.txt")
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(this::row);
  }

  private void row(String line) {
    String table = line.substring(0, line.indexOf(':'));
    List<Object> row = new ArrayList<>();
    for (String cell : line.substring(table.length() + 2).split("; ")) {
      String column = cell.substring(0, cell.indexOf('='));
      row.add(column);
      row.add(value(type(table, column), cell.substring(column.length() + 1)));
    }
    rows.add(table, row.toArray());
  }

  private String type(String table, String column) {
    String type = types.computeIfAbsent(table, this::columns).get(column);
    if (type == null) {
      throw new IllegalArgumentException("No column " + table + "." + column);
    }
    return type;
  }

  private Map<String, String> columns(String table) {
    Map<String, String> columns = new HashMap<>();
    sql.sql(
            "select lower(column_name) as name, lower(data_type) as type"
                + " from information_schema.columns where lower(table_name) = ?")
        .param(table)
        .query(
            rs -> {
              columns.put(rs.getString("name"), rs.getString("type"));
            });
    return columns;
  }

  private static Object value(String type, String text) {
    return switch (type) {
      case "numeric" -> new BigDecimal(text);
      case "integer", "bigint" -> Long.valueOf(text);
      case "boolean" -> Boolean.valueOf(text);
      case "date" -> LocalDate.parse(text);
      case "timestamp with time zone" -> OffsetDateTime.parse(text + ":00-06:00");
      case "binary large object", "bytea" -> text.getBytes(StandardCharsets.UTF_8);
      default -> text;
    };
  }
}
