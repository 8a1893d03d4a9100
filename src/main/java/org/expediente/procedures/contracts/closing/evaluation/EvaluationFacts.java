package org.expediente.procedures.contracts.closing.evaluation;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_manager_fact}: the facts that were shown with an evaluation. */
@Repository
class EvaluationFacts {
  private final JdbcClient db;

  EvaluationFacts(JdbcClient db) {
    this.db = db;
  }

  void add(long evaluation, Map<ManagerFact, Integer> facts) {
    facts.forEach(
        (fact, count) ->
            db.sql(
                    "insert into contract_manager_fact (evaluation_id, kind, amount)"
                        + " values (?, ?, ?)")
                .params(evaluation, fact.name(), count)
                .update());
  }

  Map<ManagerFact, Integer> of(long evaluation) {
    Map<ManagerFact, Integer> facts = new EnumMap<>(ManagerFact.class);
    db.sql("select kind, amount from contract_manager_fact where evaluation_id = ?")
        .param(evaluation)
        .query(
            rs -> {
              facts.put(ManagerFact.valueOf(rs.getString(1)), rs.getInt(2));
            });
    return facts;
  }
}
