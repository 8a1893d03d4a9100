package org.expediente.procedures.funds.assignment;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_ineligibility}. */
@Repository
class IneligibilityTable {
  private final JdbcClient jdbc;

  IneligibilityTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Ineligibility resolution) {
    jdbc.sql("insert into fund_ineligibility values (?, ?, ?, ?, ?, ?)")
        .params(
            resolution.caseNumber(),
            resolution.ground().name(),
            resolution.facts(),
            resolution.reasons(),
            resolution.resolvedOn(),
            resolution.resolvedBy())
        .update();
  }

  /** The resolution of a case that has one. */
  Ineligibility of(String caseNumber) {
    return find(caseNumber).orElseThrow();
  }

  Optional<Ineligibility> find(String caseNumber) {
    return jdbc.sql(
            """
            select case_number, ground, facts, reasons, resolved_on, resolved_by
            from fund_ineligibility where case_number = ?""")
        .param(caseNumber)
        .query(Ineligibility.class)
        .optional();
  }
}
