package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_cure} and {@code fund_cure_answer}. */
@Repository
class Cures {
  private final JdbcClient jdbc;

  Cures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An answer to one finding. */
  record Answer(String message, String answer) {}

  void add(String caseNumber, List<Answer> answers, LocalDate on, String person) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("insert into fund_cure (case_number, answered_on, answered_by) values (?, ?, ?)")
        .params(caseNumber, on, person)
        .update(key, "id");
    int position = 0;
    for (Answer answer : answers) {
      jdbc.sql("insert into fund_cure_answer values (?, ?, ?, ?)")
          .params(key.getKey(), position++, answer.message(), answer.answer())
          .update();
    }
  }

  /** How often the organisation has answered in the case. */
  int rounds(String caseNumber) {
    return jdbc.sql("select count(*) from fund_cure where case_number = ?")
        .param(caseNumber)
        .query(Integer.class)
        .single();
  }
}
