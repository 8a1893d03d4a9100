package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_assembly_contribution}. */
@Repository
class ContributionTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ContributionTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Contribution it) {
    db.sql("insert into fund_assembly_contribution values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.caseNumber(),
            it.version(),
            it.area().name(),
            it.measures(),
            it.results(),
            it.recommendation().name(),
            it.reasons(),
            actors.current().person(),
            LocalDate.now(clock))
        .update();
  }

  /** What was contributed to a version. */
  List<Contribution> of(String caseNumber, int version) {
    return db.sql(
            "select case_number, version, area, measures, results, recommendation, reasons"
                + " from fund_assembly_contribution where case_number = ? and version = ?"
                + " order by area")
        .params(caseNumber, version)
        .query(Contribution.class)
        .list();
  }
}
