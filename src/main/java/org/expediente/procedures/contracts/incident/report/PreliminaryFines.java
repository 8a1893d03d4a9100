package org.expediente.procedures.contracts.incident.report;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads back what was computed for a report, to print and to repeat it. */
@Repository
class PreliminaryFines {
  private final JdbcClient db;

  PreliminaryFines(JdbcClient db) {
    this.db = db;
  }

  PreliminaryFine find(long computation) {
    return db.sql(
            """
            select cut_off, contract_value, gross, floor, cap, payable
            from contract_fine_computation where id = ?""")
        .param(computation)
        .query(PreliminaryFine.class)
        .single();
  }

  List<PreliminaryFine.Line> lines(long computation) {
    return db.sql(
            """
            select base, due_on, delivered_on, days, percentage
            from contract_fine_part where computation_id = ? order by position""")
        .param(computation)
        .query(PreliminaryFine.Line.class)
        .list();
  }
}
