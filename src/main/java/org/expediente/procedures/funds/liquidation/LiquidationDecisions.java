package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_liquidation_decision}; the last row of a case counts. */
@Repository
class LiquidationDecisions {
  static final String APPROVED = "APROBAR";

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  LiquidationDecisions(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(String caseNumber, long calculation, String decision, String reason) {
    db.sql(
            "insert into fund_liquidation_decision (case_number, calculation, decision, reason,"
                + " decided_by, decided_on) values (?, ?, ?, ?, ?, ?)")
        .params(
            caseNumber,
            calculation,
            decision,
            reason,
            actors.current().person(),
            LocalDate.now(clock))
        .update();
  }

  /** Empty where the authority has not returned it. */
  String reasonOfReturn(String caseNumber) {
    return last(caseNumber, "reason");
  }

  boolean approved(String caseNumber) {
    return APPROVED.equals(last(caseNumber, "decision"));
  }

  private String last(String caseNumber, String column) {
    return db.sql(
            "select coalesce("
                + column
                + ", '') from fund_liquidation_decision where case_number = ?"
                + " order by id desc limit 1")
        .param(caseNumber)
        .query(String.class)
        .optional()
        .orElse("");
  }
}
