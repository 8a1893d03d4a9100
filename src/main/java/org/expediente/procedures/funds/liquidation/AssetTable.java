package org.expediente.procedures.funds.liquidation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_asset}. */
@Repository
class AssetTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  AssetTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** Puts these in the place of an earlier list. */
  void replace(String caseNumber, List<Asset> assets) {
    db.sql("delete from fund_asset where case_number = ?").param(caseNumber).update();
    for (Asset asset : assets) {
      db.sql(
              "insert into fund_asset (case_number, code, description, acquired_on, cost, place)"
                  + " values (?, ?, ?, ?, ?, ?)")
          .params(
              caseNumber,
              asset.code(),
              asset.description(),
              asset.acquiredOn(),
              asset.cost(),
              asset.place())
          .update();
    }
  }

  void decide(String caseNumber, String code, String destination, String reason) {
    db.sql(
            "update fund_asset set destination = ?, reason = ?, decided_by = ?, decided_on = ?"
                + " where case_number = ? and code = ?")
        .params(
            destination, reason, actors.current().person(), LocalDate.now(clock), caseNumber, code)
        .update();
  }

  List<Asset> of(String caseNumber) {
    return db.sql(
            "select code, description, acquired_on, cost, place, destination from fund_asset"
                + " where case_number = ? order by code")
        .param(caseNumber)
        .query(Asset.class)
        .list();
  }
}
