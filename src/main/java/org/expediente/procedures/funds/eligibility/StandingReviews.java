package org.expediente.procedures.funds.eligibility;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_standing_review}. */
@Repository
class StandingReviews {
  private final JdbcClient jdbc;

  StandingReviews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(StandingReview review) {
    jdbc.sql(
            """
            insert into fund_standing_review
              (case_number, standing_detail, decision, reason, decided_on, decided_by)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            review.caseNumber(),
            review.standingDetail(),
            review.decision(),
            review.reason(),
            review.decidedOn(),
            review.decidedBy())
        .update();
  }

  /** Whether the authority let the case go on in spite of exactly this. */
  boolean accepted(String caseNumber, String standingDetail) {
    return jdbc.sql(
                """
                select count(*) from fund_standing_review
                where case_number = ? and standing_detail = ? and decision = 'CONTINUAR'""")
            .params(caseNumber, standingDetail)
            .query(Integer.class)
            .single()
        > 0;
  }
}
