package org.expediente.procedures.contracts.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_obligation_plan} and {@code contract_planned_obligation}. */
@Repository
class PlanTable {
  /** A list as stored. */
  private record Head(long id, LocalDate expectedStart) {}

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  PlanTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** The last list: a correction is a new one. */
  Optional<ObligationPlan> latest(String contractCase) {
    return db.sql(
            """
            select id, expected_start from contract_obligation_plan where contract_case = ?
            order by id desc fetch first 1 rows only""")
        .param(contractCase)
        .query(Head.class)
        .optional()
        .map(this::plan);
  }

  private ObligationPlan plan(Head head) {
    return new ObligationPlan(
        head.expectedStart(),
        db.sql(
                """
                select clause, description, kind, due_days, due_on, amount, evidence, critical
                from contract_planned_obligation where plan_id = ? order by position""")
            .param(head.id())
            .query(PlannedObligation.class)
            .list());
  }

  void add(String contractCase, ObligationPlan plan) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_obligation_plan (contract_case, expected_start, planned_by,
              planned_at)
            values (?, ?, ?, ?)""")
        .params(
            contractCase,
            plan.expectedStart(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update(key, "id");
    int position = 1;
    for (PlannedObligation row : plan.rows()) {
      add(key.getKey().longValue(), position++, row);
    }
  }

  private void add(long planId, int position, PlannedObligation row) {
    db.sql(
            """
            insert into contract_planned_obligation (plan_id, position, clause, description, kind,
              due_days, due_on, amount, evidence, critical)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            planId,
            position,
            row.clause(),
            row.description(),
            row.kind().name(),
            row.dueDays(),
            row.dueOn(),
            row.amount(),
            row.evidence(),
            row.critical())
        .update();
  }
}
