package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_fine_draft}; rows only come. */
@Repository
class FineDrafts {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  FineDrafts(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** Keeps a draft as of now by who acts; its id and author are not read. */
  void add(FineDraft draft) {
    db.sql(
            """
            insert into contract_fine_draft (proceeding_id, computation_id, facts, answers,
              imputable, imputability, norm, clause, floor_opinion, drafted_by, drafted_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            draft.proceedingId(),
            draft.computationId(),
            draft.facts(),
            draft.answers(),
            draft.imputable(),
            draft.imputability(),
            draft.norm(),
            draft.clause(),
            draft.floorOpinion(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The draft that is before the authority. */
  Optional<FineDraft> last(long proceedingId) {
    return db.sql(
            """
            select id, proceeding_id, computation_id, facts, answers, imputable, imputability, norm,
              clause, floor_opinion, drafted_by
            from contract_fine_draft where proceeding_id = ?
            order by id desc fetch first 1 rows only""")
        .param(proceedingId)
        .query(FineDraft.class)
        .optional();
  }

  /** One draft. */
  FineDraft find(long id) {
    return db.sql(
            """
            select id, proceeding_id, computation_id, facts, answers, imputable, imputability, norm,
              clause, floor_opinion, drafted_by
            from contract_fine_draft where id = ?""")
        .param(id)
        .query(FineDraft.class)
        .single();
  }
}
