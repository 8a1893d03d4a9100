package org.expediente.procedures.funds.incident;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_incident}, as those read it who deal with an incident. */
@Repository
class IncidentTable {
  private final JdbcClient db;

  IncidentTable(JdbcClient db) {
    this.db = db;
  }

  Incident find(long id) {
    return db.sql(
            "select id, case_number, type, facts, reported_by, reported_at, outcome"
                + " from fund_incident where id = ?")
        .param(id)
        .query(Incident.class)
        .single();
  }

  void classified(Incident incident, Measure outcome) {
    db.sql("update fund_incident set outcome = ? where id = ?")
        .params(outcome.name(), incident.id())
        .update();
  }

  /** Which of its type in the case this is, from 1; those of no merit do not count. */
  int occurrence(Incident incident) {
    return 1
        + db.sql(
                "select count(*) from fund_incident where case_number = ? and type = ? and id < ?"
                    + " and (outcome is null or outcome <> 'SIN_MERITO')")
            .params(incident.caseNumber(), incident.type().name(), incident.id())
            .query(Integer.class)
            .single();
  }
}
