package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_expense_draft}: what was handed in and not yet filed for an advance. */
@Repository
class DraftTable {
  private static final int BATCH = 200;

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  DraftTable(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  void replace(String caseNumber, long documentId, List<ExpenseData> rows) {
    clear(caseNumber);
    batches.batchUpdate(
        "insert into fund_expense_draft (case_number, document_id, "
            + ExpenseTable.DATA
            + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        rows,
        BATCH,
        (insert, row) -> {
          insert.setString(1, caseNumber);
          insert.setLong(2, documentId);
          insert.setInt(3, row.position());
          insert.setString(4, row.type().name());
          insert.setString(5, row.number());
          insert.setObject(6, row.issuedOn());
          insert.setString(7, row.issuer());
          insert.setString(8, row.concept());
          insert.setString(9, row.line());
          insert.setBigDecimal(10, row.net());
          insert.setBigDecimal(11, row.vat());
          insert.setBigDecimal(12, row.withheld());
          insert.setBigDecimal(13, row.total());
          insert.setString(14, row.paymentReference());
          insert.setObject(15, row.paidOn());
          insert.setString(16, row.paymentMeans().name());
          insert.setBigDecimal(17, row.quantity());
          insert.setBigDecimal(18, row.unitPrice());
          insert.setString(19, row.sha256());
        });
  }

  void clear(String caseNumber) {
    jdbc.sql("delete from fund_expense_draft where case_number = ?").param(caseNumber).update();
  }

  /** Id of the table as it was handed in; empty where there is none to file. */
  Optional<Long> document(String caseNumber) {
    return jdbc.sql("select distinct document_id from fund_expense_draft where case_number = ?")
        .param(caseNumber)
        .query(Long.class)
        .optional();
  }

  /** USD. */
  BigDecimal total(String caseNumber) {
    return jdbc.sql("select coalesce(sum(total), 0) from fund_expense_draft where case_number = ?")
        .param(caseNumber)
        .query(BigDecimal.class)
        .single();
  }
}
