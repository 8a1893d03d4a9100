package org.expediente.procedures.funds.opinion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_observation}. */
@Repository
class ObservationTable {
  private static final String SELECT =
      "select o.id, p.area, o.section, o.observation, o.basis, o.list_round as round,"
          + " o.list_number as number, o.answer"
          + " from fund_observation o join fund_opinion p on p.id = o.opinion_id ";

  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  ObservationTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  void add(long opinionId, String caseNumber, Observation observation) {
    jdbc.sql(
            "insert into fund_observation (opinion_id, case_number, section, observation, basis)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            opinionId,
            caseNumber,
            observation.section(),
            observation.observation(),
            observation.basis())
        .update();
  }

  List<Observation> of(Opinion opinion) {
    return jdbc.sql(SELECT + "where o.opinion_id = ? order by o.id")
        .param(opinion.id())
        .query(Observation.class)
        .list();
  }

  /** The observations of one list by number. */
  List<Observation> ofList(String caseNumber, int round) {
    return jdbc.sql(SELECT + "where o.case_number = ? and o.list_round = ? order by o.list_number")
        .params(caseNumber, round)
        .query(Observation.class)
        .list();
  }

  void number(long id, int round, int number) {
    jdbc.sql("update fund_observation set list_round = ?, list_number = ? where id = ?")
        .params(round, number, id)
        .update();
  }

  void answer(long id, String answer) {
    jdbc.sql(
            "update fund_observation set answer = ?, answered_by = ?, answered_at = ? where id = ?")
        .params(answer, actors.current().person(), OffsetDateTime.now(clock), id)
        .update();
  }
}
