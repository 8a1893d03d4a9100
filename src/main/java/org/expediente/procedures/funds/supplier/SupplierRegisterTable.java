package org.expediente.procedures.funds.supplier;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.database.FirstRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_supplier_register}: one row a case. */
@Repository
class SupplierRegisterTable {
  private final JdbcClient jdbc;
  private final FirstRow firstRow;
  private final Actors actors;
  private final Clock clock;

  SupplierRegisterTable(JdbcClient jdbc, FirstRow firstRow, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.firstRow = firstRow;
    this.actors = actors;
    this.clock = clock;
  }

  /** State of the case's list, which is there from now on; locks it until the transaction ends. */
  RegisterState open(String caseNumber) {
    if (state(caseNumber).isEmpty()) {
      firstRow.insert(
          () ->
              jdbc.sql(
                      "insert into fund_supplier_register (case_number, state, support_used)"
                          + " values (?, 'DRAFT', false)")
                  .param(caseNumber)
                  .update());
    }
    return jdbc.sql("select state from fund_supplier_register where case_number = ? for update")
        .param(caseNumber)
        .query(RegisterState.class)
        .single();
  }

  Optional<RegisterState> state(String caseNumber) {
    return jdbc.sql("select state from fund_supplier_register where case_number = ?")
        .param(caseNumber)
        .query(RegisterState.class)
        .optional();
  }

  boolean supportUsed(String caseNumber) {
    return jdbc.sql("select support_used from fund_supplier_register where case_number = ?")
        .param(caseNumber)
        .query(Boolean.class)
        .single();
  }

  void move(String caseNumber, RegisterState state) {
    jdbc.sql("update fund_supplier_register set state = ? where case_number = ?")
        .params(state.name(), caseNumber)
        .update();
  }

  void file(String caseNumber) {
    jdbc.sql(
            "update fund_supplier_register set state = 'REVIEW', filed_by = ?, filed_at = ?"
                + " where case_number = ?")
        .params(actors.current().person(), OffsetDateTime.now(clock), caseNumber)
        .update();
  }

  void useSupport(String caseNumber) {
    jdbc.sql(
            "update fund_supplier_register set state = 'REVIEW', support_used = true"
                + " where case_number = ?")
        .param(caseNumber)
        .update();
  }

  void close(String caseNumber, String method) {
    jdbc.sql(
            "update fund_supplier_register set state = 'CLOSED', method = ?, closed_by = ?,"
                + " closed_at = ? where case_number = ?")
        .params(method, actors.current().person(), OffsetDateTime.now(clock), caseNumber)
        .update();
  }

  /** Another term: new suppliers may come, and evidence may be brought once more. */
  void reopen(String caseNumber) {
    jdbc.sql(
            "update fund_supplier_register set state = 'DRAFT', support_used = false"
                + " where case_number = ?")
        .param(caseNumber)
        .update();
  }

  String method(String caseNumber) {
    return jdbc.sql("select method from fund_supplier_register where case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .single();
  }
}
