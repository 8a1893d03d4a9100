package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Direct payments found undue after they were made (X in A.9): the payment stays as it was, what is
 * to be recovered is added (trap 8).
 */
@Service
@Transactional
public class UnduePayments {
  private final JdbcClient db;
  private final Executions executions;
  private final Journal journal;
  private final Clock clock;

  UnduePayments(JdbcClient db, Executions executions, Journal journal, Clock clock) {
    this.db = db;
    this.executions = executions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Notes that part of a payment was undue; once for a payment and person, however often it is
   * found.
   *
   * @param amount USD, above zero
   */
  public void found(
      String caseNumber, long paymentId, long beneficiaryId, BigDecimal amount, String reason) {
    executions.hold(caseNumber);
    if (known(paymentId, beneficiaryId)) {
      return;
    }
    db.sql(
            "insert into fund_undue_payment (case_number, payment_id, beneficiary_id, amount,"
                + " reason, found_on) values (?, ?, ?, ?, ?, ?)")
        .params(caseNumber, paymentId, beneficiaryId, amount, reason, LocalDate.now(clock))
        .update();
    journal.record(
        new Act(
            caseNumber,
            "funds.unduePayment",
            null,
            Map.of("payment", paymentId, "amount", amount, "reason", reason)));
  }

  private boolean known(long paymentId, long beneficiaryId) {
    return db.sql(
                "select count(*) from fund_undue_payment where payment_id = ?"
                    + " and beneficiary_id = ?")
            .params(paymentId, beneficiaryId)
            .query(Long.class)
            .single()
        > 0;
  }

  /** X of the case, USD. */
  @Transactional(readOnly = true)
  public BigDecimal total(String caseNumber) {
    return db.sql("select coalesce(sum(amount), 0) from fund_undue_payment where case_number = ?")
        .param(caseNumber)
        .query(BigDecimal.class)
        .single();
  }
}
