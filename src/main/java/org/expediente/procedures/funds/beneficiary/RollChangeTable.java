package org.expediente.procedures.funds.beneficiary;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code fund_roll_change}: the history of the roll; a decided row never changes. */
@Repository
class RollChangeTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  RollChangeTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  long propose(
      String caseNumber, RollChangeKind kind, long person, LocalDate effectiveOn, String reason) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into fund_roll_change (case_number, kind, beneficiary_id, effective_on, reason,
              proposed_by, proposed_at, state) values (?, ?, ?, ?, ?, ?, ?, 'PROPUESTO')""")
        .params(
            caseNumber,
            kind.name(),
            person,
            effectiveOn,
            reason,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    return key.getKeyAs(Long.class);
  }

  RollChange of(long id) {
    return db.sql(
            "select c.*, b.internal_id from fund_roll_change c"
                + " join fund_beneficiary b on b.id = c.beneficiary_id where c.id = ?")
        .param(id)
        .query((row, i) -> change(row))
        .single();
  }

  /** Whether a change of this person waits for its decision. */
  boolean pending(long person) {
    return db.sql(
                "select count(*) from fund_roll_change"
                    + " where beneficiary_id = ? and state = 'PROPUESTO'")
            .param(person)
            .query(Integer.class)
            .single()
        > 0;
  }

  void decide(long id, RollChangeState state, String reason) {
    db.sql(
            "update fund_roll_change set state = ?, decided_by = ?, decided_at = ?,"
                + " decision_reason = ? where id = ? and state = 'PROPUESTO'")
        .params(state.name(), actors.current().person(), OffsetDateTime.now(clock), reason, id)
        .update();
  }

  private RollChange change(ResultSet row) throws SQLException {
    return new RollChange(
        row.getLong("id"),
        row.getString("case_number"),
        RollChangeKind.valueOf(row.getString("kind")),
        row.getLong("beneficiary_id"),
        row.getString("internal_id"),
        row.getObject("effective_on", LocalDate.class),
        row.getString("reason"),
        row.getObject("proposed_at", OffsetDateTime.class)
            .atZoneSameInstant(clock.getZone())
            .toLocalDate(),
        RollChangeState.valueOf(row.getString("state")));
  }
}
