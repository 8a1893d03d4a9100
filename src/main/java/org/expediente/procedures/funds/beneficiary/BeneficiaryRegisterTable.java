package org.expediente.procedures.funds.beneficiary;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.expediente.access.Actors;
import org.expediente.database.FirstRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_beneficiary_register}: one row a case. */
@Repository
class BeneficiaryRegisterTable {
  static final String DRAFT = "DRAFT";
  static final String FILED = "FILED";
  static final String CHECKED = "CHECKED";
  static final String CLOSED = "CLOSED";

  private final JdbcClient jdbc;
  private final FirstRow firstRow;
  private final Actors actors;
  private final Clock clock;

  BeneficiaryRegisterTable(JdbcClient jdbc, FirstRow firstRow, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.firstRow = firstRow;
    this.actors = actors;
    this.clock = clock;
  }

  /** State of the case's roll, which is there from now on; locks it until the transaction ends. */
  String open(String caseNumber) {
    if (state(caseNumber) == null) {
      firstRow.insert(
          () ->
              jdbc.sql(
                      "insert into fund_beneficiary_register (case_number, state)"
                          + " values (?, 'DRAFT')")
                  .param(caseNumber)
                  .update());
    }
    return jdbc.sql("select state from fund_beneficiary_register where case_number = ? for update")
        .param(caseNumber)
        .query(String.class)
        .single();
  }

  /** Null before anything was uploaded. */
  String state(String caseNumber) {
    return jdbc.sql("select state from fund_beneficiary_register where case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .optional()
        .orElse(null);
  }

  void file(String caseNumber, LocalDate programStart, LocalDate programEnd) {
    jdbc.sql(
            "update fund_beneficiary_register set state = 'FILED', program_start = ?,"
                + " program_end = ?, filed_by = ?, filed_at = ? where case_number = ?")
        .params(
            programStart,
            programEnd,
            actors.current().person(),
            OffsetDateTime.now(clock),
            caseNumber)
        .update();
  }

  void checked(String caseNumber, int version) {
    jdbc.sql(
            "update fund_beneficiary_register set state = 'CHECKED', check_version = ?"
                + " where case_number = ?")
        .params(version, caseNumber)
        .update();
  }

  void close(String caseNumber, String method) {
    jdbc.sql(
            "update fund_beneficiary_register set state = 'CLOSED', method = ?, closed_by = ?,"
                + " closed_at = ? where case_number = ?")
        .params(method, actors.current().person(), OffsetDateTime.now(clock), caseNumber)
        .update();
  }

  void reopen(String caseNumber) {
    jdbc.sql("update fund_beneficiary_register set state = 'DRAFT' where case_number = ?")
        .param(caseNumber)
        .update();
  }

  String method(String caseNumber) {
    return jdbc.sql("select method from fund_beneficiary_register where case_number = ?")
        .param(caseNumber)
        .query(String.class)
        .single();
  }
}
