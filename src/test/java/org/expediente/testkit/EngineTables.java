package org.expediente.testkit;

import java.util.List;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/** What stands in the engine's tables, to see that a refused act has left no trace in them. */
@Component
public class EngineTables {
  /** Counted whoever knocks: meters, and attempts to log in. */
  private static final List<String> MOVING = List.of("METER_LOG", "ACT_ID_USER", "ACT_GE_PROPERTY");

  private final JdbcTemplate db;

  EngineTables(JdbcTemplate db) {
    this.db = db;
  }

  /** Every row of every table of the engine, as one short text. */
  public String fingerprint() {
    StringBuilder all = new StringBuilder();
    for (String table : tables()) {
      all.append(table).append(new TreeSet<>(rows(table)));
    }
    return DigestUtils.md5DigestAsHex(
        all.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private List<String> tables() {
    return db
        .queryForList(
            "select table_name from information_schema.tables where upper(table_name) like 'ACT\\_%'"
                + " order by table_name",
            String.class)
        .stream()
        .filter(table -> MOVING.stream().noneMatch(table.toUpperCase()::contains))
        .toList();
  }

  private List<String> rows(String table) {
    // stored bytes hang on a row with a revision; reading them all would only take time
    if (table.toUpperCase().endsWith("GE_BYTEARRAY")) {
      return db.queryForList("select concat(id_, ' ', rev_) from " + table, String.class);
    }
    if (table.toUpperCase().startsWith("ACT_HI")) {
      return db.queryForList("select cast(count(*) as varchar) from " + table, String.class);
    }
    return db.queryForList("select * from " + table).stream().map(Object::toString).toList();
  }
}
