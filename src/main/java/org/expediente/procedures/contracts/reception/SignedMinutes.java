package org.expediente.procedures.contracts.reception;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether minutes stand behind all that a contract received: nothing is paid without (B11). */
@Component
public class SignedMinutes {
  private final JdbcClient db;

  SignedMinutes(JdbcClient db) {
    this.db = db;
  }

  /** Whether something that was received lacks its signed minutes. */
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
