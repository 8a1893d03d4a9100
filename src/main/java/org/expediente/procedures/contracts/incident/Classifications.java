package org.expediente.procedures.contracts.incident;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks DMN-B1 once for each incident and keeps what it said, with its version (B16). */
@Repository
public class Classifications {
  private static final String KEY = "contract-incident-type";

  private final JdbcClient db;
  private final RuleCheck rules;
  private final Clock clock;

  Classifications(JdbcClient db, RuleCheck rules, Clock clock) {
    this.db = db;
    this.rules = rules;
    this.clock = clock;
  }

  /** What the table said when the incident was classified. */
  public Classification of(Incident incident) {
    return db.sql(
            """
            select severity, curable, handling, term, situation, route, legal_basis, ratified,
              decision_version
            from contract_incident_classification where incident_id = ?""")
        .param(incident.id())
        .query(Classification.class)
        .single();
  }

  Classification classify(Incident incident) {
    Ruling said = rules.rule(KEY, Map.of("tipo", incident.type().name()));
    db.sql(
            """
            insert into contract_incident_classification (incident_id, severity, curable, handling,
              term, situation, route, legal_basis, ratified, decision_version, classified_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            incident.id(),
            said.text("gravedad"),
            said.flag("curable"),
            said.text("tramite"),
            said.text("plazo"),
            said.text("supuesto"),
            said.text("ruta"),
            said.text("fundamento"),
            said.flag("ratificado"),
            said.version(),
            OffsetDateTime.now(clock))
        .update();
    return of(incident);
  }
}
