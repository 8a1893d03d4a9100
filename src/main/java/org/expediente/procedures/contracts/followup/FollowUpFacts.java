package org.expediente.procedures.contracts.followup;

import java.util.Map;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFact;
import org.expediente.procedures.contracts.closing.evaluation.ManagerFacts;
import org.expediente.procedures.contracts.team.Designation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Late progress reports of a manager, and early warnings without an answer. */
@Component
class FollowUpFacts implements ManagerFacts {
  private final JdbcClient db;

  FollowUpFacts(JdbcClient db) {
    this.db = db;
  }

  @Override
  public Map<ManagerFact, Integer> of(Designation designation) {
    return Map.of(
        ManagerFact.INFORMES_TARDIOS,
        count(
            "contract_progress_report where days_late > 0 and contract_case = ?"
                + " and filed_on >= ? and (filed_on <= ? or cast(? as date) is null)",
            designation),
        ManagerFact.ALERTAS_SIN_RESPUESTA,
        count(
            "contract_warning_answer where answer = 'SIN_RESPUESTA' and contract_case = ?"
                + " and answered_on >= ? and (answered_on <= ? or cast(? as date) is null)",
            designation));
  }

  private int count(String rows, Designation of) {
    return db.sql("select count(*) from " + rows)
        .params(of.contractCase(), of.validFrom(), of.validTo(), of.validTo())
        .query(Integer.class)
        .single();
  }
}
