package org.expediente.duties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code duty_participation}; there is no statement that changes one. */
@Repository
class ParticipationTable {
  private static final int LONGEST_LABEL = 400;

  private final ReadFacts read;
  private final JdbcClient db;

  ParticipationTable(JdbcClient db, ReadFacts read) {
    this.read = read;
    this.db = db;
  }

  void add(Participation act) {
    String label = act.taskLabel();
    db.sql(
            "insert into duty_participation (case_number, process_key, task_key, task_label, roles,"
                + " distinct_from, person, on_behalf_of, kind, acted_at, task_id)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            act.caseNumber(),
            act.processKey(),
            act.taskKey(),
            label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) : label,
            String.join(",", act.roles()),
            String.join(",", act.distinctFrom()),
            act.person(),
            act.onBehalfOf(),
            act.kind().name(),
            act.at().atOffset(ZoneOffset.UTC),
            act.taskId())
        .update();
    read.forget();
  }

  /** Oldest first. */
  List<Participation> of(Collection<String> cases) {
    return db.sql("select * from duty_participation where case_number in (:cases) order by id")
        .param("cases", cases)
        .query(ParticipationTable::row)
        .list();
  }

  private static Participation row(ResultSet row, int index) throws SQLException {
    return new Participation(
        row.getString("case_number"),
        row.getString("process_key"),
        row.getString("task_key"),
        row.getString("task_label"),
        list(row.getString("roles")),
        list(row.getString("distinct_from")),
        row.getString("person"),
        row.getString("on_behalf_of"),
        PartKind.valueOf(row.getString("kind")),
        row.getObject("acted_at", OffsetDateTime.class).toInstant(),
        row.getString("task_id"));
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split(",")).filter(item -> !item.isEmpty()).toList();
  }
}
