package org.expediente.procedures.funds.plan;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_plan_missing_decision}. */
@Repository
class MissingPlanTable {
  static final String EXTENSION = "PRORROGA";
  static final String CLOSE = "CERRAR";

  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  MissingPlanTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  void add(String caseNumber, String decision, String motive) {
    jdbc.sql(
            "insert into fund_plan_missing_decision"
                + " (case_number, decision, motive, decided_by, decided_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(caseNumber, decision, motive, actors.current().person(), OffsetDateTime.now(clock))
        .update();
  }

  int extensions(String caseNumber) {
    return jdbc.sql(
            "select count(*) from fund_plan_missing_decision"
                + " where case_number = ? and decision = ?")
        .params(caseNumber, EXTENSION)
        .query(Integer.class)
        .single();
  }
}
