package org.expediente.procedures.contracts.incident.omission;

import java.util.Map;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFact;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFacts;
import org.expediente.procedures.contracts.team.Designation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Incidents that a manager reported late or not at all, and the omissions that were not excused
 * (B-S19): those that came to light while the designation lasted.
 */
@Component
class IncidentFacts implements ManagerFacts {
  private final JdbcClient db;

  IncidentFacts(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<ManagerFact, Integer> of(Designation designation) {
    return Map.of(
        ManagerFact.INCIDENTES_TARDIOS, reports(designation, "ORDINARIO"),
        ManagerFact.INCIDENTES_NO_INFORMADOS, reports(designation, "SUPLETORIO"),
        ManagerFact.OMISIONES, omissions(designation));
  }

  private int reports(Designation of, String kind) {
    return db.sql(
            """
            select count(*) from contract_breach_report r
            join contract_incident i on i.id = r.incident_id
            join contract_omission o on o.incident_id = i.id
            where i.contract_case = ? and o.manager = ? and r.kind = ? and r.days_late > 0""")
        .params(of.contractCase(), of.manager(), kind)
        .query(Integer.class)
        .single();
  }

  private int omissions(Designation of) {
    return db.sql(
            """
            select count(*) from contract_omission
            where contract_case = ? and manager = ? and coalesce(outcome, '') <> 'EXCUSADA'""")
        .params(of.contractCase(), of.manager())
        .query(Integer.class)
        .single();
  }
}
