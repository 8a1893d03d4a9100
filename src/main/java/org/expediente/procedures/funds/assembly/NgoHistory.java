package org.expediente.procedures.funds.assembly;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_ngo_history}: how earlier assignments of organisations ended (A55). */
@Repository
public class NgoHistory {
  private final JdbcClient db;

  NgoHistory(JdbcClient db) {
    this.db = db;
  }

  void add(PastAssignment it) {
    db.sql("insert into fund_ngo_history values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            it.caseNumber(),
            it.ngoNit(),
            it.decree(),
            it.assigned(),
            it.transferred(),
            it.paidDirectly(),
            it.accepted(),
            it.objected(),
            it.outcome(),
            it.informedOn(),
            it.closedOn())
        .update();
  }

  /**
   * What is known of an organisation, oldest first.
   *
   * @param nit with hyphens
   */
  public List<PastAssignment> of(String nit) {
    return db.sql(
            "select * from fund_ngo_history where ngo_nit = ? order by closed_on, case_number")
        .param(nit)
        .query(PastAssignment.class)
        .list();
  }
}
