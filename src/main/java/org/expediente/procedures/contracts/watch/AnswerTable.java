package org.expediente.procedures.contracts.watch;

import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_warning_answer}. */
@Repository
class AnswerTable {
  private final JdbcClient db;
  private final Actors actors;

  AnswerTable(JdbcClient db, Actors actors) {
    this.db = db;
    this.actors = actors;
  }

  void add(WarningAnswer a) {
    db.sql(
            """
            insert into contract_warning_answer (alert_id, contract_case, answer, expected_on,
              action, due_on, answered_on, days_late, answered_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            a.alertId(),
            a.contractCase(),
            a.answer(),
            a.expectedOn(),
            a.action(),
            a.dueOn(),
            a.answeredOn(),
            a.daysLate(),
            actors.current().person())
        .update();
  }
}
