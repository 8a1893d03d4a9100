package org.expediente.procedures.contracts.closing.purpose;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_purpose_verdict}: one a contract. */
@Repository
public class Verdicts {
  private final JdbcClient db;
  private final Clock clock;

  Verdicts(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Empty until all three areas have judged. */
  public Optional<Verdict> of(String contractCase) {
    return db.sql(
            "select verdict, message, legal_basis, ratified, decision_version"
                + " from contract_purpose_verdict where contract_case = ?")
        .param(contractCase)
        .query(Verdict.class)
        .optional();
  }

  void add(String contractCase, Verdict verdict) {
    db.sql(
            "insert into contract_purpose_verdict (contract_case, verdict, message, legal_basis,"
                + " ratified, decision_version, given_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            contractCase,
            verdict.verdict().name(),
            verdict.message(),
            verdict.legalBasis(),
            verdict.ratified(),
            verdict.decisionVersion(),
            OffsetDateTime.now(clock))
        .update();
  }
}
