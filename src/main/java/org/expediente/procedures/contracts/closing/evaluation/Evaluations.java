package org.expediente.procedures.contracts.closing.evaluation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.procedures.contracts.team.Designation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Table {@code contract_manager_evaluation}: one a designation. */
@Repository
public class Evaluations {
  private static final String SELECT =
      """
      select id, designation_id, contract_case, manager, timeliness, follow_up, documentation,
        incidents, comments, evaluated_by, evaluated_at, reply
      from contract_manager_evaluation
      """;

  private final JdbcClient db;
  private final EvaluationFacts facts;
  private final Actors actors;
  private final Clock clock;

  Evaluations(JdbcClient db, EvaluationFacts facts, Actors actors, Clock clock) {
    this.db = db;
    this.facts = facts;
    this.actors = actors;
    this.clock = clock;
  }

  /** The evaluation of a designation, where there is one. */
  public Optional<Evaluation> of(long designationId) {
    return db.sql(SELECT + "where designation_id = ?")
        .param(designationId)
        .query(Evaluation.class)
        .optional();
  }

  /** All evaluations of a person, oldest first; user id. */
  public List<Evaluation> ofManager(String manager) {
    return db.sql(SELECT + "where manager = ? order by id")
        .param(manager)
        .query(Evaluation.class)
        .list();
  }

  /** The facts that an evaluation was given on. */
  public Map<ManagerFact, Integer> facts(Evaluation of) {
    return facts.of(of.id());
  }

  /** The evaluation of a contract that was issued last. */
  Evaluation lastIssued(String contractCase) {
    return db.sql(
            SELECT
                + "where contract_case = ? and issue is not null order by issue desc"
                + " fetch first 1 rows only")
        .param(contractCase)
        .query(Evaluation.class)
        .single();
  }

  void add(Designation of, Scores scores, String comments, Map<ManagerFact, Integer> counted) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_manager_evaluation (designation_id, contract_case, manager,
              timeliness, follow_up, documentation, incidents, comments, evaluated_by, evaluated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            of.id(),
            of.contractCase(),
            of.manager(),
            scores.timeliness(),
            scores.followUp(),
            scores.documentation(),
            scores.incidents(),
            comments,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    facts.add(key.getKey().longValue(), counted);
  }

  void reply(Evaluation to, String text) {
    db.sql("update contract_manager_evaluation set reply = ?, replied_at = ? where id = ?")
        .params(text, OffsetDateTime.now(clock), to.id())
        .update();
  }

  /** From now on it is the one of its contract that was issued last; its case is held. */
  void issued(Evaluation of) {
    db.sql(
            "update contract_manager_evaluation set issue = (select coalesce(max(o.issue), 0) + 1"
                + " from contract_manager_evaluation o where o.contract_case = ?) where id = ?")
        .params(of.contractCase(), of.id())
        .update();
  }
}
