package org.expediente.procedures.contracts.termination;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_termination_request}. */
@Repository
class TerminationRequests {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  TerminationRequests(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(long proceedingId, String reason, String publicInterest) {
    db.sql(
            """
            insert into contract_termination_request (proceeding_id, reason, public_interest,
              requested_by, requested_on)
            values (?, ?, ?, ?, ?)""")
        .params(
            proceedingId, reason, publicInterest, actors.current().person(), LocalDate.now(clock))
        .update();
  }

  /** Empty for a caducity, which comes from an incident. */
  Optional<TerminationRequest> find(long proceedingId) {
    return db.sql(
            """
            select proceeding_id, reason, public_interest, requested_by, requested_on
            from contract_termination_request where proceeding_id = ?""")
        .param(proceedingId)
        .query(TerminationRequest.class)
        .optional();
  }
}
