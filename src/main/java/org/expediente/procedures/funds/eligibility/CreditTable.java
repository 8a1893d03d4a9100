package org.expediente.procedures.funds.eligibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_credit_check} and {@code fund_credit_increase}. */
@Repository
class CreditTable {
  private final JdbcClient jdbc;

  CreditTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(CreditCheck check) {
    jdbc.sql(
            """
            insert into fund_credit_check
              (case_number, decision, available, reference, remarks, checked_on, checked_by)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            check.caseNumber(),
            check.decision(),
            check.available(),
            check.reference(),
            check.remarks(),
            check.checkedOn(),
            check.checkedBy())
        .update();
  }

  void add(CreditIncrease increase) {
    jdbc.sql(
            """
            insert into fund_credit_increase
              (case_number, outcome, reference, remarks, recorded_on, recorded_by)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            increase.caseNumber(),
            increase.outcome(),
            increase.reference(),
            increase.remarks(),
            increase.recordedOn(),
            increase.recordedBy())
        .update();
  }

  /** The certificate that counts: the last one. */
  CreditCheck certified(String caseNumber) {
    return jdbc.sql(
            """
            select case_number, decision, available, reference, remarks, checked_on, checked_by
            from fund_credit_check where case_number = ? and decision = 'CERTIFICAR'
            order by id desc fetch first 1 rows only""")
        .param(caseNumber)
        .query(CreditCheck.class)
        .single();
  }
}
