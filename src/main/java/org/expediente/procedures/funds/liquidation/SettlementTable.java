package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_settlement} and {@code fund_settlement_result}: filed once, never changed. */
@Repository
class SettlementTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  SettlementTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Filing filing, List<MeasuredResult> results) {
    db.sql(
            "insert into fund_settlement (case_number, ex_officio, bank_balance, interest,"
                + " refunded, overrun_claimed, remarks, filed_by, filed_on)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            filing.caseNumber(),
            filing.exOfficio(),
            filing.bankBalance(),
            filing.interest(),
            filing.refunded(),
            filing.overrunClaimed(),
            filing.remarks(),
            actors.current().person(),
            LocalDate.now(clock))
        .update();
    results.forEach(result -> add(filing.caseNumber(), result));
  }

  private void add(String caseNumber, MeasuredResult result) {
    db.sql("insert into fund_settlement_result values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            caseNumber,
            result.code(),
            result.indicator(),
            result.unit(),
            result.baseline(),
            result.target(),
            result.measured())
        .update();
  }

  Optional<Filing> find(String caseNumber) {
    return db.sql(
            "select case_number, ex_officio, bank_balance, interest, refunded, overrun_claimed,"
                + " remarks from fund_settlement where case_number = ?")
        .param(caseNumber)
        .query(Filing.class)
        .optional();
  }

  List<MeasuredResult> results(String caseNumber) {
    return db.sql(
            "select code, indicator, unit, baseline, target, measured from fund_settlement_result"
                + " where case_number = ? order by code")
        .param(caseNumber)
        .query(MeasuredResult.class)
        .list();
  }
}
