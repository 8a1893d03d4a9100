package org.expediente.approvals;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code approval}: rows come, are marked void once, and stay. */
@Repository
class ApprovalTable {
  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  ApprovalTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  void add(String caseNumber, String kind, Snapshot what, String step, String role) {
    jdbc.sql(
            """
            insert into approval (case_number, kind, reference, sha256, parts, step, person,
              acting_role, given_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            caseNumber,
            kind,
            what.reference(),
            what.sha256(),
            what.partsText(),
            step,
            actors.current().person(),
            role,
            OffsetDateTime.now(clock))
        .update();
  }

  /** False where somebody else was first. */
  boolean annul(Approval approval, String cause) {
    return jdbc.sql(
                "update approval set voided_at = ?, voided_by = ?, void_cause = ?"
                    + " where id = ? and voided_at is null")
            .params(OffsetDateTime.now(clock), actors.current().person(), cause, approval.id())
            .update()
        == 1;
  }

  /** All of a kind, the latest first. */
  List<Approval> of(String caseNumber, String kind) {
    return jdbc.sql("select * from approval where case_number = ? and kind = ? order by id desc")
        .params(caseNumber, kind)
        .query(ApprovalTable::approval)
        .list();
  }

  private static Approval approval(ResultSet row, int number) throws SQLException {
    return new Approval(
        row.getLong("id"),
        row.getString("case_number"),
        row.getString("kind"),
        row.getString("reference"),
        row.getString("sha256"),
        row.getString("parts"),
        row.getString("step"),
        row.getString("person"),
        row.getString("acting_role"),
        instant(row.getTimestamp("given_at")),
        instant(row.getTimestamp("voided_at")),
        row.getString("voided_by"),
        row.getString("void_cause"));
  }

  private static Instant instant(Timestamp at) {
    return at == null ? null : at.toInstant();
  }
}
