package org.expediente.procedures.funds.refund;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_refund} and {@code fund_refund_payment}. */
@Repository
class RefundTable {
  private final JdbcClient db;

  RefundTable(JdbcClient db) {
    this.db = db;
  }

  void open(String caseNumber, long calculation, BigDecimal due, LocalDate on) {
    db.sql(
            "insert into fund_refund (case_number, calculation, due, state, opened_on)"
                + " values (?, ?, ?, 'EXIGIBLE', ?)")
        .params(caseNumber, calculation, due, on)
        .update();
  }

  void required(String caseNumber, LocalDate on) {
    db.sql("update fund_refund set state = 'REQUERIDO', required_on = ? where case_number = ?")
        .params(on, caseNumber)
        .update();
  }

  void inCollection(String caseNumber) {
    db.sql("update fund_refund set state = 'EN_COBRO' where case_number = ?")
        .param(caseNumber)
        .update();
  }

  void paid(String caseNumber, LocalDate on) {
    db.sql("update fund_refund set state = 'PAGADO', paid_on = ? where case_number = ?")
        .params(on, caseNumber)
        .update();
  }

  void add(
      String caseNumber,
      BigDecimal amount,
      LocalDate on,
      String bankReference,
      String receipt,
      String treasuryAccount) {
    db.sql(
            "insert into fund_refund_payment (bank_reference, case_number, amount, receipt,"
                + " treasury_account, paid_on) values (?, ?, ?, ?, ?, ?)")
        .params(bankReference, caseNumber, amount, receipt, treasuryAccount, on)
        .update();
  }

  Optional<Refund> find(String caseNumber) {
    return db.sql(
            "select case_number, due, (select coalesce(sum(p.amount), 0) from fund_refund_payment p"
                + " where p.case_number = r.case_number) as paid, state, opened_on, required_on"
                + " from fund_refund r where case_number = ?")
        .param(caseNumber)
        .query(Refund.class)
        .optional();
  }
}
