package org.expediente.procedures.funds.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_plan_check}. */
@Repository
class CheckTable {
  private final JdbcClient jdbc;
  private final Clock clock;

  CheckTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(VersionKey key, Check check) {
    jdbc.sql(
            "insert into fund_plan_check"
                + " (case_number, version, result, message, legal_basis, ratified, checked_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            key.caseNumber(),
            key.version(),
            check.result(),
            check.message(),
            check.legalBasis(),
            check.ratified(),
            OffsetDateTime.now(clock))
        .update();
  }

  Optional<Check> latest(VersionKey key) {
    return jdbc.sql(
            "select result, message, legal_basis, ratified from fund_plan_check"
                + " where case_number = ? and version = ? order by id desc"
                + " fetch first 1 rows only")
        .params(key.caseNumber(), key.version())
        .query(Check.class)
        .optional();
  }
}
