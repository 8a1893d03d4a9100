package org.expediente.procedures.contracts.closing.lesson;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_lesson} and {@code contract_lesson_reviewer}. */
@Repository
class Lessons {
  static final String PROPOSED = "PROPUESTA";
  static final String IN_STUDY = "EN_ESTUDIO";
  static final String REJECTED = "RECHAZADA";

  private static final String SELECT =
      """
      select id, contract_case, subject, failure, proposal, concerns, rule_name, proposed_by, state
      from contract_lesson
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  Lessons(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void propose(String contractCase, TypedLesson lesson) {
    db.sql(
            """
            insert into contract_lesson (contract_case, subject, failure, proposal, concerns,
              rule_name, proposed_by, proposed_at, state)
            values (?, ?, ?, ?, ?, ?, ?, ?, 'PROPUESTA')""")
        .params(
            contractCase,
            lesson.subject(),
            lesson.failure(),
            lesson.proposal(),
            lesson.concerns().name(),
            lesson.ruleName(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  Lesson find(long id) {
    return db.sql(SELECT + "where id = ?").param(id).query(Lesson.class).single();
  }

  /** Lessons of a contract that are not decided, oldest first. */
  List<Lesson> open(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? and state = 'PROPUESTA' order by id")
        .param(contractCase)
        .query(Lesson.class)
        .list();
  }

  void decide(Lesson lesson, String state, String reason, List<ExpertArea> reviewers) {
    db.sql(
            "update contract_lesson set state = ?, reason = ?, decided_by = ?, decided_at = ?"
                + " where id = ?")
        .params(state, reason, actors.current().person(), OffsetDateTime.now(clock), lesson.id())
        .update();
    reviewers.forEach(
        area ->
            db.sql("insert into contract_lesson_reviewer (lesson_id, area) values (?, ?)")
                .params(lesson.id(), area.group())
                .update());
  }
}
