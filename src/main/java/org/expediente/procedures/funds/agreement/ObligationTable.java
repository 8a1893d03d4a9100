package org.expediente.procedures.funds.agreement;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_obligation}: each obligation can be followed by itself (A-S41). */
@Repository
class ObligationTable {
  private final JdbcClient jdbc;

  ObligationTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String caseNumber, int version, List<Obligation> obligations) {
    for (Obligation o : obligations) {
      jdbc.sql(
              "insert into fund_obligation (case_number, version, code, side, text, origin, state)"
                  + " values (?, ?, ?, ?, ?, ?, ?)")
          .params(caseNumber, version, o.code(), o.side(), o.text(), o.origin(), o.state())
          .update();
    }
  }

  void follow(String caseNumber, int version, String code, String state) {
    jdbc.sql(
            "update fund_obligation set state = ?"
                + " where case_number = ? and version = ? and code = ?")
        .params(state, caseNumber, version, code)
        .update();
  }

  List<Obligation> of(String caseNumber, int version) {
    return jdbc
        .sql(
            "select code, side, text, origin, state from fund_obligation"
                + " where case_number = ? and version = ? order by code desc")
        .params(caseNumber, version)
        .query(Obligation.class)
        .list()
        .stream()
        .sorted(
            java.util.Comparator.comparing(Obligation::side)
                .reversed()
                .thenComparing(Obligation::code))
        .toList();
  }
}
