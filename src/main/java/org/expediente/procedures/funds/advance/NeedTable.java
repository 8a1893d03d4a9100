package org.expediente.procedures.funds.advance;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_advance_need}. */
@Repository
class NeedTable {
  private final JdbcClient jdbc;

  NeedTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(long requestId, List<Need> needs) {
    for (Need need : needs) {
      jdbc.sql(
              "insert into fund_advance_need (request_id, plan_line, amount, needed_on)"
                  + " values (?, ?, ?, ?)")
          .params(requestId, need.planLine(), need.amount(), need.neededOn())
          .update();
    }
  }

  /** The needs of a request, the earliest first. */
  List<Need> of(long requestId) {
    return jdbc.sql(
            "select plan_line, amount, needed_on, covered from fund_advance_need"
                + " where request_id = ? order by needed_on, plan_line")
        .param(requestId)
        .query(Need.class)
        .list();
  }

  void cover(long requestId, List<Need> covered) {
    for (Need need : covered) {
      jdbc.sql("update fund_advance_need set covered = ? where request_id = ? and plan_line = ?")
          .params(need.covered(), requestId, need.planLine())
          .update();
    }
  }

  /** What advances already brought for a line of the plan, USD. */
  BigDecimal transferred(String caseNumber, String planLine) {
    return jdbc.sql(
            """
            select coalesce(sum(n.covered), 0) from fund_advance_need n
            join fund_advance_request r on r.id = n.request_id
            where r.case_number = ? and r.state = 'TRANSFERIDA' and n.plan_line = ?""")
        .params(caseNumber, planLine)
        .query(BigDecimal.class)
        .single();
  }
}
