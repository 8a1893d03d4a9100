package org.expediente.procedures.funds.opinion;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_observation_list}. */
@Repository
class ObservationListTable {
  private final JdbcClient jdbc;

  ObservationListTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(ObservationList list) {
    jdbc.sql(
            "insert into fund_observation_list"
                + " (case_number, list_round, version, issued_on, due_on, days)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            list.caseNumber(),
            list.round(),
            list.version(),
            list.issuedOn(),
            list.dueOn(),
            list.days())
        .update();
  }

  Optional<ObservationList> latest(String caseNumber) {
    return jdbc.sql(
            "select case_number, list_round as round, version, issued_on, due_on, days"
                + " from fund_observation_list where case_number = ? order by list_round desc"
                + " fetch first 1 rows only")
        .param(caseNumber)
        .query(ObservationList.class)
        .optional();
  }

  /** How many rounds of observations there were. */
  int rounds(String caseNumber) {
    return latest(caseNumber).map(ObservationList::round).orElse(0);
  }
}
