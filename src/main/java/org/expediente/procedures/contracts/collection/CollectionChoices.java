package org.expediente.procedures.contracts.collection;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_fine_collection}; rows only come. */
@Repository
class CollectionChoices {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  CollectionChoices(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(CollectionChoice choice) {
    db.sql(
            """
            insert into contract_fine_collection (proceeding_id, way, clause, reason, decided_by,
              decided_at)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            choice.proceedingId(),
            choice.way().name(),
            choice.clause(),
            choice.reason(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** The last one of a case: the certificate on it is issued right after. */
  CollectionChoice lastOfCase(String caseNumber) {
    return db.sql(
            """
            select c.proceeding_id, c.way, c.clause, c.reason
            from contract_fine_collection c
            join contract_proceeding p on p.id = c.proceeding_id
            where p.case_number = ? order by c.id desc fetch first 1 rows only""")
        .param(caseNumber)
        .query(CollectionChoice.class)
        .single();
  }
}
