package org.expediente.procedures.funds.advance;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_advance_act}; rows only come. */
@Repository
class ActTable {
  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  ActTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  void add(long requestId, ActStep step, String decision, String reason, String reference) {
    jdbc.sql(
            """
            insert into fund_advance_act
              (request_id, step, decision, reason, reference, acted_by, acted_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            requestId,
            step.name(),
            decision,
            reason,
            reference,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** What was decided on a request, oldest first. */
  List<AdvanceAct> of(long requestId) {
    return jdbc.sql(
            """
            select request_id, step, decision, reason, reference, acted_by, acted_at
            from fund_advance_act where request_id = ? order by id""")
        .param(requestId)
        .query(AdvanceAct.class)
        .list();
  }

  /** The last decision at a step. */
  Optional<AdvanceAct> last(long requestId, ActStep step) {
    return of(requestId).stream().filter(act -> act.step() == step).reduce((one, next) -> next);
  }

  /** The request that was authorised last in the case. */
  long lastAuthorised(String caseNumber) {
    return jdbc.sql(
            """
            select request_id from fund_advance_act where id = (
              select max(a.id) from fund_advance_act a
              join fund_advance_request r on r.id = a.request_id
              where r.case_number = ? and a.step = 'AUTORIZACION' and a.decision = 'AUTORIZA')""")
        .param(caseNumber)
        .query(Long.class)
        .single();
  }
}
