package org.expediente.procedures.funds.opinion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_consolidation}. */
@Repository
class ConsolidationTable {
  private final JdbcClient jdbc;
  private final Clock clock;

  ConsolidationTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(Consolidation c) {
    jdbc.sql(
            "insert into fund_consolidation (case_number, version, sha256, result, message,"
                + " legal_basis, ratified, decided_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            c.caseNumber(),
            c.version(),
            c.sha256(),
            c.result(),
            c.message(),
            c.legalBasis(),
            c.ratified(),
            OffsetDateTime.now(clock))
        .update();
  }

  Optional<Consolidation> latest(String caseNumber) {
    return jdbc.sql(
            "select case_number, version, sha256, result, message, legal_basis, ratified"
                + " from fund_consolidation where case_number = ? order by id desc"
                + " fetch first 1 rows only")
        .param(caseNumber)
        .query(Consolidation.class)
        .optional();
  }
}
