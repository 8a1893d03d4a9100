package org.expediente.procedures.funds.eligibility;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_eligibility_evaluation} and {@code fund_eligibility_finding}. */
@Repository
class Findings {
  private static final String LAST =
      """
      (select max(e.id) from fund_eligibility_evaluation e
       join fund_ngo_check c on c.id = e.check_id where c.case_number = ?)""";

  private final JdbcClient jdbc;

  Findings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(long checkId, LocalDate on, List<Finding> findings) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    jdbc.sql("insert into fund_eligibility_evaluation (check_id, evaluated_on) values (?, ?)")
        .params(checkId, on)
        .update(key, "id");
    for (Finding f : findings) {
      jdbc.sql(
              """
              insert into fund_eligibility_finding
                (evaluation_id, rule_id, result, message, legal_basis, ratified)
              values (?, ?, ?, ?, ?, ?)""")
          .params(key.getKey(), f.rule(), f.result(), f.message(), f.legalBasis(), f.ratified())
          .update();
    }
  }

  /** The verdict over the findings that were stored last. */
  void conclude(String caseNumber, String verdict) {
    jdbc.sql("update fund_eligibility_evaluation set verdict = ? where id = " + LAST)
        .params(verdict, caseNumber)
        .update();
  }

  /** What the last evaluation found, in the order of the table; empty before the first. */
  List<Finding> last(String caseNumber) {
    return jdbc.sql(
            """
            select rule_id as rule, result, message, legal_basis, ratified
            from fund_eligibility_finding where evaluation_id = %s order by id"""
                .formatted(LAST))
        .param(caseNumber)
        .query(Finding.class)
        .list();
  }
}
