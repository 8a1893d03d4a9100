package org.expediente.procedures.contracts.closing.purpose;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_purpose_opinion}; rows only come, the last of an area counts. */
@Repository
class PurposeOpinions {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  PurposeOpinions(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(String contractCase, PurposeArea area, Purpose opinion, String reasons) {
    db.sql(
            "insert into contract_purpose_opinion (contract_case, area, opinion, reasons, given_by,"
                + " given_at) values (?, ?, ?, ?, ?, ?)")
        .params(
            contractCase,
            area.name(),
            opinion.name(),
            reasons,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /**
   * The area's opinion.
   *
   * @throws IllegalStateException where it has given none
   */
  PurposeOpinion of(String contractCase, PurposeArea area) {
    return db.sql(
            "select area, opinion, reasons, given_by from contract_purpose_opinion"
                + " where contract_case = ? and area = ? order by id desc"
                + " fetch first 1 rows only")
        .params(contractCase, area.name())
        .query(PurposeOpinion.class)
        .optional()
        .orElseThrow(() -> new IllegalStateException(area + " has not judged " + contractCase));
  }
}
