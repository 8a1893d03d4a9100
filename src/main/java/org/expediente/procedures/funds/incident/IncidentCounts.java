package org.expediente.procedures.funds.incident;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts incidents for those who may not read what happened to whom. */
@Repository
public class IncidentCounts {
  private final JdbcClient db;

  IncidentCounts(JdbcClient db) {
    this.db = db;
  }

  /** By type and outcome, in the order of the alphabet. */
  public List<IncidentCount> of(String caseNumber) {
    return db.sql(
            "select type, outcome, count(*) as number from fund_incident where case_number = ?"
                + " group by type, outcome order by type, outcome")
        .param(caseNumber)
        .query(IncidentCount.class)
        .list();
  }
}
