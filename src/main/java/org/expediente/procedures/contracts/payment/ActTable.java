package org.expediente.procedures.contracts.payment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_payment_act}. */
@Repository
class ActTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ActTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(PaymentAct act) {
    db.sql(
            """
            insert into contract_payment_act (request_id, step, result, reason, decision_version,
              acted_by, acted_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            act.requestId(),
            act.step(),
            act.result(),
            act.reason(),
            act.decisionVersion(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** Acts on a request, oldest first. */
  List<PaymentAct> of(long requestId) {
    return db.sql(
            """
            select request_id, step, result, reason, decision_version from contract_payment_act
            where request_id = ? order by id""")
        .param(requestId)
        .query(PaymentAct.class)
        .list();
  }

  /** The day on which the financial unit approved a request. */
  LocalDate approvedOn(long requestId) {
    return db.sql(
            """
            select acted_at from contract_payment_act
            where request_id = ? and step = 'REVISION' and result = 'APROBAR'
            order by id desc fetch first 1 rows only""")
        .param(requestId)
        .query(OffsetDateTime.class)
        .single()
        .atZoneSameInstant(clock.getZone())
        .toLocalDate();
  }
}
