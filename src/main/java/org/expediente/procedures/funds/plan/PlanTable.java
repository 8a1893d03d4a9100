package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_plan}: which versions there are and what state they are in. */
@Repository
class PlanTable {
  private static final String SELECT =
      "select case_number, version, state, total, sha256, filed_by, filed_at from fund_plan ";

  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  PlanTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  Optional<PlanVersion> latest(String caseNumber) {
    return jdbc.sql(SELECT + "where case_number = ? order by version desc fetch first 1 rows only")
        .param(caseNumber)
        .query(PlanTable::version)
        .optional();
  }

  /** The version under review or approved: the latest that is not a draft. */
  Optional<PlanVersion> filed(String caseNumber) {
    return jdbc.sql(
            SELECT
                + "where case_number = ? and state <> 'DRAFT'"
                + " order by version desc fetch first 1 rows only")
        .param(caseNumber)
        .query(PlanTable::version)
        .optional();
  }

  Optional<PlanVersion> approved(String caseNumber) {
    return jdbc.sql(SELECT + "where case_number = ? and state = 'APPROVED'")
        .param(caseNumber)
        .query(PlanTable::version)
        .optional();
  }

  void create(VersionKey key) {
    jdbc.sql(
            "insert into fund_plan (case_number, version, state, created_by, created_at)"
                + " values (?, ?, 'DRAFT', ?, ?)")
        .params(key.caseNumber(), key.version(), actors.current().person(), now())
        .update();
  }

  /** A draft becomes the version under review; false if somebody was faster. */
  boolean file(VersionKey key, BigDecimal total, String sha256) {
    return jdbc.sql(
                "update fund_plan set state = 'FILED', total = ?, sha256 = ?, filed_by = ?,"
                    + " filed_at = ? where case_number = ? and version = ? and state = 'DRAFT'")
            .params(
                total, sha256, actors.current().person(), now(), key.caseNumber(), key.version())
            .update()
        == 1;
  }

  /** The version under review becomes the approved one; false if it is none. */
  boolean approve(VersionKey key) {
    return jdbc.sql(
                "update fund_plan set state = 'APPROVED'"
                    + " where case_number = ? and version = ? and state = 'FILED'")
            .params(key.caseNumber(), key.version())
            .update()
        == 1;
  }

  /**
   * The approved version is under review again, for instance because it no longer is what it was.
   */
  void reopen(String caseNumber) {
    jdbc.sql("update fund_plan set state = 'FILED' where case_number = ? and state = 'APPROVED'")
        .param(caseNumber)
        .update();
  }

  private OffsetDateTime now() {
    return OffsetDateTime.now(clock);
  }

  static PlanVersion version(ResultSet row, int number) throws SQLException {
    Timestamp filedAt = row.getTimestamp("filed_at");
    return new PlanVersion(
        row.getString("case_number"),
        row.getInt("version"),
        PlanState.valueOf(row.getString("state")),
        row.getBigDecimal("total"),
        row.getString("sha256"),
        row.getString("filed_by"),
        filedAt == null ? null : filedAt.toInstant());
  }
}
