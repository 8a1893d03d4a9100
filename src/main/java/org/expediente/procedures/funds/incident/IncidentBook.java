package org.expediente.procedures.funds.incident;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of incidents, from persons and from the procedure's own rules (A39). */
@Service
public class IncidentBook {
  private final JdbcClient db;
  private final Journal journal;
  private final Actors actors;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  IncidentBook(
      JdbcClient db,
      Journal journal,
      Actors actors,
      ApplicationEventPublisher events,
      Clock clock) {
    this.db = db;
    this.journal = journal;
    this.actors = actors;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Reports an incident; whoever classifies it hears of it with this transaction.
   *
   * @param facts what happened, one or more Spanish sentences
   * @return its id
   */
  @Transactional
  public long report(String caseNumber, IncidentType type, String facts) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            "insert into fund_incident (case_number, type, facts, reported_by, reported_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(
            caseNumber,
            type.name(),
            facts,
            actors.current().person(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update(key, "id");
    long id = key.getKey().longValue();
    journal.record(
        new Act(caseNumber, "funds.incidentReported", null, Map.of("type", type, "facts", facts)));
    events.publishEvent(new IncidentReported(caseNumber, id));
    return id;
  }
}
