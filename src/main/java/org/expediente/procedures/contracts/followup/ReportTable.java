package org.expediente.procedures.contracts.followup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_progress_report}. */
@Repository
class ReportTable {
  private static final String SELECT =
      """
      select id, contract_case, number, period_from, period_to, due_on, filed_on, days_late,
        late_reason, physical, contract_value, accepted, paid, milestones, risks, incidents,
        recommendation, reason
      from contract_progress_report
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ReportTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** Stores a report; the table gives the id. */
  void add(ProgressReport r) {
    db.sql(
            """
            insert into contract_progress_report (contract_case, number, period_from, period_to,
              due_on, filed_on, days_late, late_reason, physical, contract_value, accepted, paid,
              milestones, risks, incidents, recommendation, reason, filed_by, filed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            r.contractCase(),
            r.number(),
            r.periodFrom(),
            r.periodTo(),
            r.dueOn(),
            r.filedOn(),
            r.daysLate(),
            r.lateReason(),
            r.physical(),
            r.contractValue(),
            r.accepted(),
            r.paid(),
            r.milestones(),
            r.risks(),
            r.incidents(),
            r.recommendation(),
            r.reason(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** All reports of a contract, oldest first. */
  List<ProgressReport> of(String contractCase) {
    return db.sql(SELECT + "where contract_case = ? order by number")
        .param(contractCase)
        .query(ProgressReport.class)
        .list();
  }

  Optional<ProgressReport> latest(String contractCase) {
    return of(contractCase).stream().reduce((one, later) -> later);
  }
}
