package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.expediente.procedures.funds.fiscal.FiscalType;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of {@code fund_expense}. */
final class ExpenseMapper implements RowMapper<Expense> {
  @Override
  public Expense mapRow(ResultSet rs, int index) throws SQLException {
    String result = rs.getString("result");
    return new Expense(
        rs.getLong("id"),
        rs.getString("case_number"),
        rs.getInt("advance_number"),
        data(rs),
        result == null ? null : ExpenseResult.valueOf(result),
        rs.getBigDecimal("accepted"),
        rs.getBigDecimal("objected"),
        rs.getBigDecimal("least_objected"),
        rs.getString("rule"),
        rs.getString("reason"),
        rs.getString("legal_basis"),
        rs.getString("alert"),
        rs.getString("cure_text"),
        rs.getObject("cure_document", Long.class));
  }

  private static ExpenseData data(ResultSet rs) throws SQLException {
    return new ExpenseData(
        rs.getInt("row_position"),
        FiscalType.valueOf(rs.getString("type")),
        rs.getString("number"),
        rs.getObject("issued_on", LocalDate.class),
        rs.getString("issuer"),
        rs.getString("concept"),
        rs.getString("line"),
        rs.getBigDecimal("net"),
        rs.getBigDecimal("vat"),
        rs.getBigDecimal("withheld"),
        rs.getBigDecimal("total"),
        rs.getString("payment_reference"),
        rs.getObject("paid_on", LocalDate.class),
        PaymentMeans.valueOf(rs.getString("payment_means")),
        plain(rs.getBigDecimal("quantity")),
        plain(rs.getBigDecimal("unit_price")),
        rs.getString("sha256"));
  }

  /** Without the zeros that the column adds. */
  private static BigDecimal plain(BigDecimal value) {
    return value.stripTrailingZeros();
  }
}
