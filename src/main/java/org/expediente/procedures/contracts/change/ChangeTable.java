package org.expediente.procedures.contracts.change;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.expediente.procedures.contracts.incident.DefencesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code contract_change}. */
@Repository
class ChangeTable {
  private static final String SELECT =
      """
      select id, contract_case, kind, obligation_id, days, amount, granted_days, cause_kind, cause,
        due_on, late, state, requester, requested_by, requested_on, requested_at, resolved_on
      from contract_change
      """;

  private final JdbcClient db;
  private final ApplicationEventPublisher events;

  ChangeTable(JdbcClient db, ApplicationEventPublisher events) {
    this.db = db;
    this.events = events;
  }

  long add(Change c) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_change (contract_case, kind, obligation_id, days, amount,
              cause_kind, cause, due_on, late, state, requester, requested_by, requested_on,
              requested_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'EN_TRAMITE', ?, ?, ?, ?)""")
        .params(
            Arrays.asList(
                c.contractCase(),
                c.kind().name(),
                c.obligationId(),
                c.days(),
                c.amount(),
                c.causeKind().name(),
                c.cause(),
                c.dueOn(),
                c.late(),
                c.requester(),
                c.requestedBy(),
                c.requestedOn(),
                c.requestedAt()))
        .update(key, "id");
    events.publishEvent(new DefencesChanged(c.contractCase()));
    return key.getKey().longValue();
  }

  void decide(long id, ChangeState state, Integer grantedDays, LocalDate on) {
    db.sql("update contract_change set state = ?, granted_days = ?, resolved_on = ? where id = ?")
        .params(Arrays.asList(state.name(), grantedDays, on, id))
        .update();
    events.publishEvent(new DefencesChanged(find(id).contractCase()));
  }

  Change find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query(Change.class).single();
  }

  List<Change> of(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by id")
        .param(contractCase)
        .query(Change.class)
        .list();
  }

  /** The request of the contract that was decided last: its document is issued right after. */
  Change decidedLast(String contractCase) {
    return db.sql(
            SELECT
                + "where id = (select a.change_id from contract_change_act a"
                + " join contract_change c on c.id = a.change_id"
                + " where c.contract_case = ? and a.step in (?, ?)"
                + " order by a.id desc fetch first 1 rows only)")
        .params(contractCase, ChangeActs.RESOLVED, ChangeActs.INADMISSIBLE)
        .query(Change.class)
        .single();
  }
}
