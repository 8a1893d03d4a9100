package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code fund_advance_request}. */
@Repository
class RequestTable {
  private static final String SELECT =
      "select id, case_number, advance_number as number, round, programmed, requested, released,"
          + " account, state from fund_advance_request where ";

  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  RequestTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  /** Stores the next round of an advance's request; gives its id. */
  long add(
      String caseNumber, int number, BigDecimal programmed, BigDecimal requested, String account) {
    int round = latest(caseNumber, number).map(AdvanceRequest::round).orElse(0) + 1;
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            """
            insert into fund_advance_request (case_number, advance_number, round, programmed,
              requested, account, state, requested_by, requested_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            caseNumber,
            number,
            round,
            programmed,
            requested,
            account,
            RequestState.PRESENTADA.name(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    return key.getKey().longValue();
  }

  /** The round that counts; empty before the first request. */
  Optional<AdvanceRequest> latest(String caseNumber, int number) {
    return jdbc.sql(
            SELECT
                + "case_number = ? and advance_number = ? order by round desc"
                + " fetch first 1 rows only")
        .params(caseNumber, number)
        .query(AdvanceRequest.class)
        .optional();
  }

  AdvanceRequest find(long id) {
    return jdbc.sql(SELECT + "id = ?").param(id).query(AdvanceRequest.class).single();
  }

  void move(long id, RequestState state) {
    jdbc.sql("update fund_advance_request set state = ? where id = ?")
        .params(state.name(), id)
        .update();
  }

  void answered(long id, RequestState state, BigDecimal released) {
    jdbc.sql("update fund_advance_request set state = ?, released = ? where id = ?")
        .params(state.name(), released, id)
        .update();
  }
}
