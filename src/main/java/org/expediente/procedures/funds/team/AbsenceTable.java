package org.expediente.procedures.funds.team;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_absence_decision}. */
@Repository
class AbsenceTable {
  private final JdbcClient jdbc;

  AbsenceTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(AbsenceDecision d) {
    jdbc.sql(
            """
            insert into fund_absence_decision
              (case_number, after_meeting, decision, reason, decided_on, decided_by)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            d.caseNumber(),
            d.afterMeeting(),
            d.decision(),
            d.reason(),
            d.decidedOn(),
            d.decidedBy())
        .update();
  }

  /** Number of the last meeting that a decision already answered; 0 where there is none. */
  int answeredUpTo(String caseNumber) {
    return jdbc.sql(
            """
            select coalesce(max(after_meeting), 0) from fund_absence_decision
            where case_number = ?""")
        .param(caseNumber)
        .query(Integer.class)
        .single();
  }
}
