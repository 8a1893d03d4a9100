package org.expediente.procedures.contracts.closing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_closing}: how a contract ended, once. */
@Repository
public class ClosingResults {
  private final JdbcClient db;
  private final Clock clock;

  ClosingResults(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  /** Empty until the contract is closed. */
  public Optional<ClosingState> of(String contractCase) {
    return db.sql("select state from contract_closing where contract_case = ?")
        .param(contractCase)
        .query(String.class)
        .optional()
        .map(ClosingState::valueOf);
  }

  void add(String contractCase, ClosingState state) {
    db.sql("insert into contract_closing (contract_case, state, closed_at) values (?, ?, ?)")
        .params(contractCase, state.name(), OffsetDateTime.now(clock))
        .update();
  }
}
