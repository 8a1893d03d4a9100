package org.expediente.procedures.funds.followup;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.expediente.diagram.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The incidents of a case, as a report tells them. */
@Repository
class ReportedIncidents {
  private final JdbcClient db;
  private final Clock clock;

  ReportedIncidents(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Day, type, facts and outcome of each, oldest first. */
  List<Map<String, String>> of(String caseNumber) {
    return db.sql(
            "select type, facts, reported_at, outcome from fund_incident"
                + " where case_number = ? order by id")
        .param(caseNumber)
        .query(
            (row, i) ->
                Map.of(
                    "day",
                    Words.date(
                        row.getObject("reported_at", OffsetDateTime.class)
                            .atZoneSameInstant(clock.getZone())
                            .toLocalDate()),
                    "type",
                    row.getString("type").replace('_', ' '),
                    "facts",
                    row.getString("facts"),
                    "outcome",
                    row.getString("outcome") == null
                        ? "Sin clasificar"
                        : row.getString("outcome").replace('_', ' ')))
        .list();
  }
}
