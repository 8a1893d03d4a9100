package org.expediente.procedures.contracts.change;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_change_act}; every row is journaled in the contract's case. */
@Repository
class ChangeActs {
  static final String ADVISED = "userTask_adviseChange";
  static final String RESOLVED = "userTask_resolveChange";
  static final String INADMISSIBLE = "INADMISIBLE";

  private final JdbcClient db;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  ChangeActs(JdbcClient db, Journal journal, Actors actors, Clock clock) {
    this.db = db;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Change of, String step, String decision, String detail, String text) {
    db.sql(
            "insert into contract_change_act (change_id, step, decision, detail, text, person,"
                + " acted_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            of.id(),
            step,
            decision,
            detail == null ? "" : detail,
            text,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
    journal.record(
        new Act(
            of.contractCase(),
            "contracts.changeAct",
            step,
            Map.of(
                "change", of.id(),
                "title", of.title(),
                "decision", ChangeWords.decision(decision),
                "text", text)));
  }

  List<ChangeAct> of(Change of) {
    return db.sql(
            "select id, change_id, step, decision, detail, text, person, acted_at"
                + " from contract_change_act where change_id = ? order by id")
        .param(of.id())
        .query(ChangeAct.class)
        .list();
  }

  /** The last one at this step, if it was done. */
  Optional<ChangeAct> last(Change of, String step) {
    return of(of).stream().filter(act -> act.step().equals(step)).reduce((one, last) -> last);
  }
}
