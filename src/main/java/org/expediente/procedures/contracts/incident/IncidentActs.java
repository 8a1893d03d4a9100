package org.expediente.procedures.contracts.incident;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Table {@code contract_incident_act}: rows are only added, each with its act in the journal of the
 * incident's case.
 */
@Repository
public class IncidentActs {
  private static final Set<String> CAUSES = Set.of("IMPUTABLE", "NO_IMPUTABLE", "DUDOSA");

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

  /**
   * Keeps and journals an act.
   *
   * @param kind of the act in the journal, e.g. {@code contracts.causeFound}
   * @param decision upper-case Spanish code
   * @param text Spanish
   */
  public void add(Incident incident, String step, String kind, String decision, String text) {
    add(incident, step, kind, decision, text, Map.of());
  }

  /** As above, with more facts for the journal. */
  public void add(
      Incident incident,
      String step,
      String kind,
      String decision,
      String text,
      Map<String, ?> more) {
    db.sql(
            "insert into contract_incident_act (incident_id, step, decision, text, person,"
                + " acted_at) values (?, ?, ?, ?, ?, ?)")
        .params(
            incident.id(),
            step,
            decision,
            text,
            actors.current().person(),
            clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
        .update();
    Map<String, Object> data = new HashMap<>(more);
    data.put("incident", incident.id());
    data.put("decision", decision);
    data.put("text", text);
    journal.record(new Act(incident.caseNumber(), kind, step, data));
  }

  /** In the order in which they were done. */
  public List<IncidentAct> of(Incident incident) {
    return db.sql(
            "select id, incident_id, step, decision, text, person, acted_at"
                + " from contract_incident_act where incident_id = ? order by id")
        .param(incident.id())
        .query(IncidentAct.class)
        .list();
  }

  /** The last one of a step. */
  public Optional<IncidentAct> last(Incident incident, String step) {
    return of(incident).stream()
        .filter(act -> act.step().equals(step))
        .reduce((first, last) -> last);
  }

  /** Whose cause it is, as it was last decided; empty until somebody said so (B19). */
  public Optional<IncidentAct> cause(Incident incident) {
    return of(incident).stream()
        .filter(act -> CAUSES.contains(act.decision()))
        .reduce((first, last) -> last);
  }
}
