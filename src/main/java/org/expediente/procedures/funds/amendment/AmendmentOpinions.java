package org.expediente.procedures.funds.amendment;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_amendment_opinion}: rows are only added. */
@Repository
class AmendmentOpinions {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  AmendmentOpinions(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Amendment amendment, String step, String result, String reason) {
    db.sql(
            "insert into fund_amendment_opinion (amendment_id, step, result, reason, given_by,"
                + " given_at) values (?, ?, ?, ?, ?, ?)")
        .params(
            amendment.id(),
            step,
            result,
            reason,
            actors.current().person(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** In the order in which they were given. */
  List<AmendmentOpinion> of(long amendmentId) {
    return db.sql(
            "select id, amendment_id, step, result, reason, given_by, given_at"
                + " from fund_amendment_opinion where amendment_id = ? order by id")
        .param(amendmentId)
        .query(AmendmentOpinion.class)
        .list();
  }
}
