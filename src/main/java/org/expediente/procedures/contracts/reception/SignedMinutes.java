package org.expediente.procedures.contracts.reception;

import org.expediente.procedures.contracts.payment.ReceptionMinutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether minutes stand behind all that a contract received: nothing is paid without (B11). */
@Component
class SignedMinutes implements ReceptionMinutes {
  private final JdbcClient db;

  SignedMinutes(JdbcClient db) {
    this.db = db;
  }

  @Override
  public boolean missing(String contractCase) {
    return db.sql(
            """
            select coalesce((select sum(d.amount) from contract_delivery d
                where d.contract_case = :case), 0)
              > coalesce((select sum(r.amount) from contract_reception r
                join contract_reception_act a on a.reception_id = r.id
                where r.contract_case = :case and a.step = 'RESULTADO'
                  and a.decision = :received), 0)""")
        .param("case", contractCase)
        .param("received", ReceptionActs.RECEIVED)
        .query(Boolean.class)
        .single();
  }
}
