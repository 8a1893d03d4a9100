package org.expediente.procedures.funds.payment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.expediente.procedures.funds.fiscal.FiscalType;

/** Reads a row of {@code fund_direct_payment}. */
final class PaymentRow {
  private PaymentRow() {}

  static DirectPayment read(ResultSet rs) throws SQLException {
    String policy = rs.getString("policy");
    return new DirectPayment(
        rs.getLong("id"),
        rs.getString("case_number"),
        invoice(rs),
        new Evidence(
            rs.getLong("invoice_document"),
            rs.getLong("minutes_document"),
            rs.getLong("list_document")),
        PaymentState.valueOf(rs.getString("state")),
        rs.getInt("check_round"),
        policy == null ? null : CountPolicy.valueOf(policy),
        rs.getObject("payable_units", Integer.class),
        rs.getBigDecimal("payable"),
        rs.getBigDecimal("objected"),
        rs.getString("sample_seed"),
        rs.getString("commitment"),
        rs.getObject("authorised_on", LocalDate.class),
        rs.getObject("paid_on", LocalDate.class),
        rs.getString("bank_reference"),
        rs.getString("return_reason"),
        rs.getString("registered_by"));
  }

  private static Invoice invoice(ResultSet rs) throws SQLException {
    return new Invoice(
        rs.getString("supplier"),
        FiscalType.valueOf(rs.getString("fiscal_type")),
        rs.getString("fiscal_number"),
        rs.getObject("issued_on", LocalDate.class),
        rs.getObject("period_from", LocalDate.class),
        rs.getObject("period_to", LocalDate.class),
        rs.getString("plan_line"),
        rs.getInt("units"),
        rs.getBigDecimal("unit_price"),
        rs.getBigDecimal("total"),
        rs.getString("account"));
  }
}
