package org.expediente.procedures.contracts.appointment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_proposal}: a decision is written once, a new proposal is a new row. */
@Repository
class ProposalTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ProposalTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  Optional<Proposal> latest(String contractCase) {
    return db.sql(
            """
            select id, contract_case, manager, alternate, profile, workload, overloaded, reason,
              proposed_by, decision, decision_note
            from contract_proposal where contract_case = ? order by id desc
            fetch first 1 rows only""")
        .param(contractCase)
        .query(Proposal.class)
        .optional();
  }

  void add(
      String contractCase,
      String manager,
      String alternate,
      String profile,
      int workload,
      boolean overloaded,
      String reason) {
    db.sql(
            """
            insert into contract_proposal (contract_case, manager, alternate, profile, workload,
              overloaded, reason, proposed_by, proposed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            contractCase,
            manager,
            alternate,
            profile,
            workload,
            overloaded,
            reason,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  void decide(long id, String decision, String note) {
    db.sql("update contract_proposal set decision = ?, decision_note = ? where id = ?")
        .params(decision, note, id)
        .update();
  }
}
