package org.expediente.processes;

import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Money of a contract as a test says it was paid, without the steps that lead to it. */
@Component
class PaidRows {
  private final JdbcClient sql;

  PaidRows(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * Takes the place of what was said before.
   *
   * @param cash in total, the advance included
   */
  void say(String contractCase, String advance, String amortised, String cash, String retained) {
    sql.sql("delete from contract_payment where contract_case = ?").param(contractCase).update();
    add(contractCase, "ANTICIPO", new BigDecimal(advance));
    add(contractCase, "AMORTIZACION", new BigDecimal(amortised));
    add(contractCase, "PAGO", new BigDecimal(cash).subtract(new BigDecimal(advance)));
    add(contractCase, "RETENCION", new BigDecimal(retained));
  }

  private void add(String contractCase, String kind, BigDecimal amount) {
    if (amount.signum() == 0) {
      return;
    }
    sql.sql(
            """
            insert into contract_payment (contract_case, kind, amount, paid_on, recorded_by,
              recorded_at)
            values (?, ?, ?, date '2022-05-12', 'treasury-1', current_timestamp)""")
        .params(contractCase, kind, amount)
        .update();
  }
}
