package org.expediente.procedures.funds.incident;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_incident_classification}: with which facts and rules what was decided. */
@Repository
class ClassificationTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ClassificationTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(
      Incident incident, IncidentFacts facts, Classification said, Measure outcome, String reason) {
    db.sql(
            "insert into fund_incident_classification (incident_id, established, occurrence,"
                + " objected, advance, phantoms, verified, proposed, message, legal_basis, ratified,"
                + " full_review, tell_audit, tell_prosecutor, decision_version, outcome, reason,"
                + " classified_by, classified_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            incident.id(),
            facts.established(),
            facts.occurrence(),
            facts.objected(),
            facts.advance(),
            facts.phantoms(),
            facts.verified(),
            said.proposed().name(),
            said.message(),
            said.legalBasis(),
            said.ratified(),
            said.fullReview(),
            said.tellAudit(),
            said.tellProsecutor(),
            said.version(),
            outcome.name(),
            reason,
            actors.current().person(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Empty until the incident is classified. */
  Optional<Classification> find(long incidentId) {
    return db.sql(
            "select proposed, message, full_review, tell_audit, tell_prosecutor, legal_basis,"
                + " ratified, decision_version as version from fund_incident_classification"
                + " where incident_id = ?")
        .param(incidentId)
        .query(Classification.class)
        .optional();
  }
}
