package org.expediente.procedures.contracts.incident.commission;

import java.util.List;
import org.expediente.procedures.contracts.incident.Incident;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks DMN-B3 and keeps all that it proposes, with its version: the table, not taste (B-S11). */
@Repository
class RouteOptions {
  private static final String KEY = "contract-incident-route";

  private final JdbcClient db;
  private final RuleCheck rules;

  RouteOptions(JdbcClient db, RuleCheck rules) {
    this.db = db;
    this.rules = rules;
  }

  void propose(Incident incident, RouteFacts facts) {
    for (Ruling row : rules.collect(KEY, facts.values())) {
      db.sql(
              """
              insert into contract_route_option (incident_id, kind, mandatory, message,
                legal_basis, ratified, decision_version)
              values (?, ?, ?, ?, ?, ?, ?)""")
          .params(
              incident.id(),
              row.text("abre"),
              row.flag("obligatoria"),
              row.text("mensaje"),
              row.text("fundamento"),
              row.flag("ratificado"),
              row.version())
          .update();
    }
  }

  List<RouteOption> of(Incident incident) {
    return db.sql(
            """
            select kind, mandatory, message, legal_basis, ratified
            from contract_route_option where incident_id = ? order by id""")
        .param(incident.id())
        .query(RouteOption.class)
        .list();
  }
}
