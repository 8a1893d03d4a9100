package org.expediente.procedures.contracts.fine;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_fine_decision}; rows only come. */
@Repository
class FineDecisions {
  private static final String SELECT =
      """
      select d.id, d.proceeding_id, d.draft_id, d.decision, d.computation_id, d.excused_days,
        d.reason
      from contract_fine_decision d
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  FineDecisions(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(FineDraft draft, FineChoice choice, long computationId, int excused, String reason) {
    db.sql(
            """
            insert into contract_fine_decision (proceeding_id, draft_id, decision, computation_id,
              excused_days, reason, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            draft.proceedingId(),
            draft.id(),
            choice.name(),
            computationId,
            excused,
            reason,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** What was decided last in a proceeding. */
  Optional<FineDecision> last(long proceedingId) {
    return db.sql(SELECT + "where d.proceeding_id = ? order by d.id desc fetch first 1 rows only")
        .param(proceedingId)
        .query(FineDecision.class)
        .optional();
  }

  /** What was decided last in a case: its resolution is issued right after. */
  FineDecision lastOfCase(String caseNumber) {
    return db.sql(
            SELECT
                + "join contract_proceeding p on p.id = d.proceeding_id where p.case_number = ?"
                + " order by d.id desc fetch first 1 rows only")
        .param(caseNumber)
        .query(FineDecision.class)
        .single();
  }
}
