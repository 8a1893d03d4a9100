package org.expediente.procedures.contracts.liquidation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_liquidation} and {@code contract_liquidation_settlement}. */
@Repository
class LiquidationTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  LiquidationTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Proceeding proceeding, ContractSums sums, AccountSums accounts, String explanation) {
    db.sql(
            """
            insert into contract_liquidation (proceeding_id, contract_case, accepted, cash_paid,
              advance_paid, amortised, retained, fines, balance, net_paid, account_amortised,
              account_retained, cross_balance, explanation, computed_by, computed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            proceeding.id(),
            proceeding.contractCase(),
            sums.accepted(),
            sums.cashPaid(),
            sums.advancePaid(),
            sums.amortised(),
            sums.retained(),
            sums.fines(),
            ContractLiquidationFormula.balance(sums),
            accounts.netPaid(),
            accounts.amortised(),
            accounts.retained(),
            ContractLiquidationFormula.crossCheck(sums, accounts),
            explanation,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The last one of a contract. */
  Optional<ContractLiquidation> find(String contractCase) {
    return db.sql(
            "select * from contract_liquidation where contract_case = ?"
                + " order by id desc fetch first 1 rows only")
        .param(contractCase)
        .query(LiquidationTable::row)
        .optional();
  }

  private static ContractLiquidation row(ResultSet row, int number) throws SQLException {
    return new ContractLiquidation(
        row.getLong("id"),
        row.getLong("proceeding_id"),
        row.getString("contract_case"),
        new ContractSums(
            row.getBigDecimal("accepted"),
            row.getBigDecimal("cash_paid"),
            row.getBigDecimal("advance_paid"),
            row.getBigDecimal("amortised"),
            row.getBigDecimal("retained"),
            row.getBigDecimal("fines")),
        new AccountSums(
            row.getBigDecimal("net_paid"),
            row.getBigDecimal("account_amortised"),
            row.getBigDecimal("account_retained")),
        row.getBigDecimal("balance"),
        row.getBigDecimal("cross_balance"),
        row.getString("explanation"));
  }

  /** Fails on a reference that was recorded already. */
  void settle(long liquidation, String kind, BigDecimal amount, String reference, LocalDate on) {
    db.sql(
            """
            insert into contract_liquidation_settlement (liquidation_id, kind, amount, reference,
              settled_on, recorded_by)
            values (?, ?, ?, ?, ?, ?)""")
        .params(liquidation, kind, amount, reference, on, actors.current().person())
        .update();
  }

  Optional<Settlement> settlement(long liquidation) {
    return db.sql(
            """
            select liquidation_id, kind, amount, reference, settled_on, recorded_by
            from contract_liquidation_settlement where liquidation_id = ?""")
        .param(liquidation)
        .query(Settlement.class)
        .optional();
  }
}
