package org.expediente.procedures.funds.liquidation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_calculation}: adds and reads; the last row of a case counts. */
@Repository
class CalculationTable {
  private final JdbcClient db;
  private final Clock clock;

  CalculationTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void add(String caseNumber, Settlement given, Liquidation result) {
    db.sql(
            "insert into fund_calculation (case_number, formula, assigned, transferred,"
                + " direct_payments, reported, objected, interest, refunded, overrun_authorised,"
                + " undue, accepted, refund_due, reimbursement, borne_by_ngo, remainder,"
                + " execution_percent, state, calculated_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            caseNumber,
            LiquidationFormula.VERSION,
            given.assigned(),
            given.transferred(),
            given.directPayments(),
            given.reported(),
            given.objected(),
            given.interest(),
            given.refunded(),
            given.overrunAuthorised(),
            given.undueDirectPayments(),
            result.accepted(),
            result.refundDue(),
            result.reimbursement(),
            result.borneByNgo(),
            result.remainder(),
            result.executionPercent(),
            result.state().name(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  Optional<Calculation> latest(String caseNumber) {
    return db.sql("select * from fund_calculation where case_number = ? order by id desc limit 1")
        .param(caseNumber)
        .query((row, index) -> calculation(row))
        .optional();
  }

  private static Calculation calculation(ResultSet row) throws SQLException {
    Settlement given =
        new Settlement(
            row.getBigDecimal("assigned"),
            row.getBigDecimal("transferred"),
            row.getBigDecimal("direct_payments"),
            row.getBigDecimal("reported"),
            row.getBigDecimal("objected"),
            row.getBigDecimal("interest"),
            row.getBigDecimal("refunded"),
            row.getBoolean("overrun_authorised"),
            row.getBigDecimal("undue"));
    Liquidation result =
        new Liquidation(
            row.getBigDecimal("accepted"),
            row.getBigDecimal("refund_due"),
            row.getBigDecimal("reimbursement"),
            row.getBigDecimal("borne_by_ngo"),
            row.getBigDecimal("remainder"),
            row.getBigDecimal("execution_percent"),
            row.getBigDecimal("undue"),
            LiquidationState.valueOf(row.getString("state")));
    return new Calculation(row.getLong("id"), row.getString("formula"), given, result);
  }
}
