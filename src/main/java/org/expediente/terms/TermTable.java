package org.expediente.terms;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.expediente.parameters.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** The rows of terms. Nothing is ever deleted. */
@Component
class TermTable {
  private static final String RUNNING = "closed_at is null and ";

  private final JdbcClient sql;
  private final TermChangeTable changes;
  private final SuspensionTable suspensions;

  TermTable(JdbcClient sql, TermChangeTable changes, SuspensionTable suspensions) {
    this.sql = sql;
    this.changes = changes;
    this.suspensions = suspensions;
  }

  Term insert(
      Place place,
      Parameter length,
      int days,
      LocalDate start,
      DayCount count,
      LocalTime time,
      Instant now) {
    GeneratedKeyHolder id = new GeneratedKeyHolder();
    sql.sql(
            """
            insert into term (case_number, process_instance_id, execution_id, activity_id,
              activity_instance_id, parameter_key, start_date, days, unit, legal_basis, ratified,
              calendar_version, due_date, due_time, skipped, state, created_at)
            values (:case, :process, :execution, :activity, :instance, :key, :start, :days, :unit,
              :basis, :ratified, :version, :due, :time, :skipped, 'OPEN', :now)
            """)
        .param("case", place.caseNumber())
        .param("process", place.processInstanceId())
        .param("execution", place.executionId())
        .param("activity", place.activityId())
        .param("instance", place.activityInstanceId())
        .param("key", length.key())
        .param("start", start)
        .param("days", days)
        .param("unit", length.unit())
        .param("basis", length.legalBasis())
        .param("ratified", length.ratified())
        .param("version", count.calendarVersion())
        .param("due", count.due())
        .param("time", time)
        .param("skipped", count.phrase())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update(id, "id");
    return find(id.getKeyAs(Long.class));
  }

  Term find(long id) {
    List<Suspension> stops = suspensions.of(id);
    List<TermChange> history = changes.of(id);
    return sql.sql("select * from term where id = :id")
        .param("id", id)
        .query((row, index) -> term(row, stops, history))
        .single();
  }

  /** The row, which nobody else can change before the transaction ends. */
  Term lock(long id) {
    sql.sql("select id from term where id = :id for update")
        .param("id", id)
        .query(Long.class)
        .single();
    return find(id);
  }

  /** Terms whose step still runs, oldest first. */
  List<Term> running(String caseNumber) {
    return where(RUNNING + "case_number = :case", Map.of("case", caseNumber));
  }

  List<Term> runningAt(String executionId) {
    return where(RUNNING + "execution_id = :execution", Map.of("execution", executionId));
  }

  List<Term> ofCase(String caseNumber) {
    return where("case_number = :case", Map.of("case", caseNumber));
  }

  List<Term> ofTask(String processInstanceId, String activityId) {
    return where(
        "process_instance_id = :process and activity_id = :activity",
        Map.of("process", processInstanceId, "activity", activityId));
  }

  /** Open terms that were computed with another calendar than this one. */
  List<Long> computedOtherwise(String calendarVersion) {
    return ids(
        RUNNING + "state = 'OPEN' and calendar_version <> :version",
        Map.of("version", calendarVersion));
  }

  void move(long id, DayCount count) {
    sql.sql(
            """
            update term set due_date = :due, calendar_version = :version, skipped = :skipped
            where id = :id
            """)
        .param("due", count.due())
        .param("version", count.calendarVersion())
        .param("skipped", count.phrase())
        .param("id", id)
        .update();
  }

  void state(long id, TermState state) {
    sql.sql("update term set state = :state where id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  void close(long id, TermState state, Instant now) {
    sql.sql("update term set state = :state, closed_at = :now where id = :id")
        .param("state", state.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("id", id)
        .update();
  }

  /** Remembers that the engine's task lost its due date while the clock stands still. */
  void taskStopped(long id) {
    sql.sql("update term set task_stopped = true where id = :id").param("id", id).update();
  }

  /** Whether the task has to get a due date again; forgets it. */
  boolean taskStarts(long id) {
    return sql.sql("update term set task_stopped = false where id = :id and task_stopped")
            .param("id", id)
            .update()
        == 1;
  }

  private List<Term> where(String condition, Map<String, ?> values) {
    return ids(condition, values).stream().map(this::find).toList();
  }

  private List<Long> ids(String condition, Map<String, ?> values) {
    return sql.sql("select id from term where " + condition + " order by id")
        .params(values)
        .query(Long.class)
        .list();
  }

  private static Term term(ResultSet row, List<Suspension> stops, List<TermChange> history)
      throws SQLException {
    OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
    return new Term(
        row.getLong("id"),
        new Place(
            row.getString("case_number"),
            row.getString("process_instance_id"),
            row.getString("execution_id"),
            row.getString("activity_id"),
            row.getString("activity_instance_id")),
        row.getString("parameter_key"),
        row.getObject("start_date", LocalDate.class),
        row.getInt("days"),
        row.getString("unit"),
        row.getString("legal_basis"),
        row.getBoolean("ratified"),
        row.getString("calendar_version"),
        LocalDateTime.of(
            row.getObject("due_date", LocalDate.class), row.getObject("due_time", LocalTime.class)),
        row.getString("skipped"),
        TermState.valueOf(row.getString("state")),
        closed == null ? null : closed.toInstant(),
        stops,
        history);
  }
}
