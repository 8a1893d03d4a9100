package org.expediente.procedures.funds.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_execution}. */
@Repository
class ExecutionTable {
  private final JdbcClient db;

  ExecutionTable(JdbcClient db) {
    this.db = db;
  }

  void add(Execution execution) {
    db.sql(
            "insert into fund_execution (case_number, budget_line, assigned, state, starts_on,"
                + " ends_on) values (?, ?, ?, ?, ?, ?)")
        .params(
            execution.caseNumber(),
            execution.budgetLine(),
            execution.assigned(),
            execution.state().name(),
            execution.startsOn(),
            execution.endsOn())
        .update();
  }

  Optional<Execution> find(String caseNumber) {
    return db.sql(
            "select case_number, budget_line, assigned, state, starts_on, ends_on, ended_on, ending"
                + " from fund_execution where case_number = ?")
        .param(caseNumber)
        .query(Execution.class)
        .optional();
  }

  void move(String caseNumber, ExecutionState state) {
    db.sql("update fund_execution set state = ? where case_number = ?")
        .params(state.name(), caseNumber)
        .update();
  }

  void end(String caseNumber, LocalDate on, Ending ending) {
    db.sql("update fund_execution set state = ?, ended_on = ?, ending = ? where case_number = ?")
        .params(ExecutionState.TERMINADA.name(), on, ending.name(), caseNumber)
        .update();
  }

  void extend(String caseNumber, LocalDate endsOn) {
    db.sql("update fund_execution set ends_on = ? where case_number = ?")
        .params(endsOn, caseNumber)
        .update();
  }
}
