package org.expediente.procedures.funds.incident;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_incident_act}: rows are only added, each with its act in the journal. */
@Repository
class IncidentActs {
  static final String CLASSIFY = "userTask_classifyIncident";
  static final String SUSPENSION = "userTask_resolveSuspension";
  static final String TERMINATION = "userTask_resolveTermination";
  static final String CLOSING = "serviceTask_closeCured";
  static final String SUSPEND = "SUSPENDER";

  private static final String SELECT =
      "select a.id, a.incident_id, a.step, a.decision, a.text, a.person, a.acted_at"
          + " from fund_incident_act a ";

  private final JdbcClient db;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  IncidentActs(JdbcClient db, Journal journal, Actors actors, Clock clock) {
    this.db = db;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  void add(Incident incident, String step, String decision, String text) {
    db.sql(
            "insert into fund_incident_act (incident_id, step, decision, text, person, acted_at)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            incident.id(),
            step,
            decision,
            text,
            actors.current().person(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    journal.record(
        new Act(
            incident.caseNumber(),
            "funds.incidentAct",
            step,
            Map.of("incident", incident.id(), "decision", decision, "text", text)));
  }

  /** In the order in which they were done. */
  List<IncidentAct> of(Incident incident) {
    return db.sql(SELECT + "where a.incident_id = ? order by a.id")
        .param(incident.id())
        .query(IncidentAct.class)
        .list();
  }

  /** The last one of the case at this step, over all incidents. */
  Optional<IncidentAct> last(String caseNumber, String step) {
    return db.sql(
            SELECT
                + "join fund_incident i on i.id = a.incident_id where i.case_number = ?"
                + " and a.step = ? order by a.id desc fetch first 1 rows only")
        .params(caseNumber, step)
        .query(IncidentAct.class)
        .optional();
  }

  /** When something was last done about it; when it was reported, where nothing was. */
  Instant lastAt(Incident incident) {
    List<IncidentAct> acts = of(incident);
    return acts.isEmpty() ? incident.reportedAt() : acts.get(acts.size() - 1).actedAt();
  }

  /** Whether this incident suspended the case. */
  boolean suspended(Incident incident) {
    return of(incident).stream()
        .anyMatch(act -> act.step().equals(SUSPENSION) && act.decision().equals(SUSPEND));
  }

  /** Whether another incident of the case suspended it and is not closed. */
  boolean othersSuspend(Incident incident) {
    return db.sql(
                "select count(*) from fund_incident_act a"
                    + " join fund_incident i on i.id = a.incident_id"
                    + " where i.case_number = ? and i.id <> ? and a.step = ? and a.decision = ?"
                    + " and not exists (select 1 from fund_incident_act c"
                    + " where c.incident_id = i.id and c.step = ?)")
            .params(incident.caseNumber(), incident.id(), SUSPENSION, SUSPEND, CLOSING)
            .query(Long.class)
            .single()
        > 0;
  }
}
