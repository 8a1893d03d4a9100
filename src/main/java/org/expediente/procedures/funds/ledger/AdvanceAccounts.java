package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Table {@code fund_advance_account}: opened by the transfer, moved on by the accounting, read by
 * the next advance and the liquidation. Callers hold the case.
 */
@Repository
public class AdvanceAccounts {
  private static final String SELECT =
      "select case_number, advance_number as number, transferred, transferred_on, due_on, state,"
          + " filed_on, reported, accepted, objected from fund_advance_account"
          + " where case_number = ?";

  private final JdbcClient db;

  AdvanceAccounts(JdbcClient db) {
    this.db = db;
  }

  /** The advance was transferred; {@code dueOn} is the last day to account for it. */
  public void open(
      String caseNumber, int number, BigDecimal transferred, LocalDate on, LocalDate dueOn) {
    db.sql(
            "insert into fund_advance_account (case_number, advance_number, transferred,"
                + " transferred_on, due_on, state) values (?, ?, ?, ?, ?, 'PENDIENTE')")
        .params(caseNumber, number, transferred, on, dueOn)
        .update();
  }

  /** The organisation filed its documents; the first day of filing stays. */
  public void filed(String caseNumber, int number, LocalDate on, BigDecimal reported) {
    db.sql(
            "update fund_advance_account set state = 'PRESENTADA', filed_on = coalesce(filed_on, ?),"
                + " reported = ? where case_number = ? and advance_number = ?")
        .params(on, reported, caseNumber, number)
        .update();
  }

  /** What the review has accepted and objected to so far. */
  public void reviewed(String caseNumber, int number, BigDecimal accepted, BigDecimal objected) {
    db.sql(
            "update fund_advance_account set accepted = ?, objected = ?"
                + " where case_number = ? and advance_number = ?")
        .params(accepted, objected, caseNumber, number)
        .update();
  }

  /** Nothing of this advance is open any more. */
  public void closed(String caseNumber, int number) {
    db.sql(
            "update fund_advance_account set state = 'CERRADA'"
                + " where case_number = ? and advance_number = ?")
        .params(caseNumber, number)
        .update();
  }

  /** Empty until the advance was transferred. */
  public Optional<AdvanceAccount> find(String caseNumber, int number) {
    return db.sql(SELECT + " and advance_number = ?")
        .params(caseNumber, number)
        .query(AdvanceAccount.class)
        .optional();
  }

  /** All advances that were transferred, by number. */
  public List<AdvanceAccount> of(String caseNumber) {
    return db.sql(SELECT + " order by advance_number")
        .param(caseNumber)
        .query(AdvanceAccount.class)
        .list();
  }
}
