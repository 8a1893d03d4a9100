package org.expediente.procedures.funds.opinion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.procedures.funds.plan.Reviewed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_plan_resolution}. */
@Repository
class ResolutionTable {
  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  ResolutionTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Reviewed plan, String decision, String motive) {
    jdbc.sql(
            "insert into fund_plan_resolution"
                + " (case_number, version, sha256, decision, motive, decided_by, decided_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            plan.caseNumber(),
            plan.version(),
            plan.sha256(),
            decision,
            motive,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  Optional<Resolution> latest(String caseNumber) {
    return jdbc.sql(
            "select case_number, version, sha256, decision, motive, decided_by, decided_at"
                + " from fund_plan_resolution where case_number = ? order by id desc"
                + " fetch first 1 rows only")
        .param(caseNumber)
        .query(Resolution.class)
        .optional();
  }
}
