package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Table {@code fund_verdict}: provisional and final verdicts are both kept; the last one counts.
 */
@Repository
public class Verdicts {
  private final JdbcClient db;
  private final Clock clock;

  Verdicts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void add(String caseNumber, long calculation, FundsVerdict verdict) {
    db.sql(
            "insert into fund_verdict (case_number, calculation, is_final, verdict, refund_paid,"
                + " basis, ratified, given_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            caseNumber,
            calculation,
            verdict.last(),
            verdict.verdict(),
            verdict.refundPaid(),
            verdict.basis(),
            verdict.ratified(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Empty until the liquidation was calculated. */
  public Optional<FundsVerdict> latest(String caseNumber) {
    return db.sql(
            "select verdict, is_final as last, refund_paid, basis, ratified from fund_verdict"
                + " where case_number = ? order by id desc limit 1")
        .param(caseNumber)
        .query(FundsVerdict.class)
        .optional();
  }
}
