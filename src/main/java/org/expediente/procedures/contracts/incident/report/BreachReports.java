package org.expediente.procedures.contracts.incident.report;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.procedures.contracts.incident.Incident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_breach_report}: one row an incident, never rewritten. */
@Repository
public class BreachReports {
  private final JdbcClient db;
  private final Clock clock;

  BreachReports(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** The report of an incident, once somebody filed it. */
  public Optional<BreachReport> find(Incident incident) {
    return db.sql(
            """
            select id, incident_id, kind, clause, contractor_answer, analysis, still_useful,
              recommendation, counted_from, due_on, filed_on, days_from_known, days_late,
              late_reason, delay_days, computation_id, filed_by
            from contract_breach_report where incident_id = ?""")
        .param(incident.id())
        .query(BreachReport.class)
        .optional();
  }

  void add(BreachReport report) {
    db.sql(
            """
            insert into contract_breach_report (incident_id, kind, clause, contractor_answer,
              analysis, still_useful, recommendation, counted_from, due_on, filed_on,
              days_from_known, days_late, late_reason, delay_days, computation_id, filed_by,
              filed_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            report.incidentId(),
            report.kind(),
            report.clause(),
            report.contractorAnswer(),
            report.analysis(),
            report.stillUseful(),
            report.recommendation(),
            report.countedFrom(),
            report.dueOn(),
            report.filedOn(),
            report.daysFromKnown(),
            report.daysLate(),
            report.lateReason(),
            report.delayDays(),
            report.computationId(),
            report.filedBy(),
            OffsetDateTime.now(clock))
        .update();
  }
}
