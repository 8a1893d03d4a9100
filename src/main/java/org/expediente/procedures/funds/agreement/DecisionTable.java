package org.expediente.procedures.funds.agreement;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_agreement_decision}. */
@Repository
class DecisionTable {
  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  DecisionTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  void add(String caseNumber, String matter, String decision, String reason) {
    jdbc.sql(
            """
            insert into fund_agreement_decision
              (case_number, matter, decision, reason, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            caseNumber,
            matter,
            decision,
            reason,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  int count(String caseNumber, String matter, String decision) {
    return jdbc.sql(
            "select count(*) from fund_agreement_decision"
                + " where case_number = ? and matter = ? and decision = ?")
        .params(caseNumber, matter, decision)
        .query(Integer.class)
        .single();
  }
}
