package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_accounting}. */
@Repository
class AccountingTable {
  private static final String SELECT =
      "select case_number, advance_number, recovers_vat, bank_balance, cure_due_on"
          + " from fund_accounting where case_number = ?";

  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  AccountingTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  void file(
      String caseNumber,
      int advance,
      boolean recoversVat,
      BigDecimal bankBalance,
      long table,
      long statement) {
    jdbc.sql(
            "insert into fund_accounting (case_number, advance_number, recovers_vat, bank_balance,"
                + " table_document, statement_document, filed_by, filed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            caseNumber,
            advance,
            recoversVat,
            bankBalance,
            table,
            statement,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  Accounting find(String caseNumber, int advance) {
    return jdbc.sql(SELECT + " and advance_number = ?")
        .params(caseNumber, advance)
        .query(Accounting.class)
        .single();
  }

  /** Those of a case in which documents wait for the organisation. */
  List<Accounting> curing(String caseNumber) {
    return jdbc.sql(SELECT + " and cure_due_on is not null order by advance_number")
        .param(caseNumber)
        .query(Accounting.class)
        .list();
  }

  /** The one that was closed last. */
  Optional<Accounting> lastClosed(String caseNumber) {
    return jdbc.sql(
            SELECT
                + " and closed_at is not null order by closed_at desc, advance_number desc"
                + " fetch first 1 rows only")
        .param(caseNumber)
        .query(Accounting.class)
        .optional();
  }

  /** Whether the bank statement served an earlier accounting. */
  boolean statementUsed(long document) {
    return jdbc.sql("select count(*) from fund_accounting where statement_document = ?")
            .param(document)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Observed documents wait until that day; null: no longer. */
  void cureDue(String caseNumber, int advance, LocalDate on) {
    jdbc.sql(
            "update fund_accounting set cure_due_on = ?"
                + " where case_number = ? and advance_number = ?")
        .params(on, caseNumber, advance)
        .update();
  }

  void close(String caseNumber, int advance) {
    jdbc.sql(
            "update fund_accounting set closed_at = ?, cure_due_on = null"
                + " where case_number = ? and advance_number = ?")
        .params(OffsetDateTime.now(clock), caseNumber, advance)
        .update();
  }
}
