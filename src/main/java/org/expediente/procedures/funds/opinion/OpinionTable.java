package org.expediente.procedures.funds.opinion;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.procedures.funds.plan.Reviewed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_opinion} and {@code fund_opinion_variable}. */
@Repository
class OpinionTable {
  private final JdbcClient jdbc;
  private final ObservationTable observations;
  private final Actors actors;
  private final Clock clock;

  OpinionTable(JdbcClient jdbc, ObservationTable observations, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.observations = observations;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Reviewed plan, Area area, NewOpinion opinion) {
    KeyHolder key = new GeneratedKeyHolder();
    jdbc.sql(
            "insert into fund_opinion (case_number, area, version, sha256, result, conclusion,"
                + " author, given_at) values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            plan.caseNumber(),
            area.id(),
            plan.version(),
            plan.sha256(),
            opinion.result().name(),
            opinion.conclusion(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    long id = key.getKeyAs(Long.class);
    int position = 0;
    for (Variable variable : opinion.variables()) {
      jdbc.sql("insert into fund_opinion_variable values (?, ?, ?, ?, ?)")
          .params(id, ++position, variable.question(), variable.verdict(), variable.remark())
          .update();
    }
    opinion.observations().forEach(o -> observations.add(id, plan.caseNumber(), o));
  }

  /** The area's last word in the case. */
  Optional<Opinion> latest(String caseNumber, Area area) {
    return jdbc.sql(
            "select id, case_number, area, version, sha256, result, conclusion, author, given_at"
                + " from fund_opinion where case_number = ? and area = ? order by id desc"
                + " fetch first 1 rows only")
        .params(caseNumber, area.id())
        .query(Opinion.class)
        .optional();
  }

  /** The last word of each area that gave one. */
  List<Opinion> latest(String caseNumber) {
    return Arrays.stream(Area.values()).flatMap(area -> latest(caseNumber, area).stream()).toList();
  }

  List<Variable> variables(Opinion opinion) {
    return jdbc.sql(
            "select question, verdict, remark from fund_opinion_variable"
                + " where opinion_id = ? order by row_position")
        .param(opinion.id())
        .query(Variable.class)
        .list();
  }
}
