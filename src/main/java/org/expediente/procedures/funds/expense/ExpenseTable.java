package org.expediente.procedures.funds.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_expense}. */
@Repository
class ExpenseTable {
  /** Columns of a row of the organisation's table. */
  static final String DATA =
      "row_position, type, number, issued_on, issuer, concept, line, net, vat, withheld, total,"
          + " payment_reference, paid_on, payment_means, quantity, unit_price, sha256";

  private final JdbcClient jdbc;
  private final Actors actors;

  ExpenseTable(JdbcClient jdbc, Actors actors) {
    this.jdbc = jdbc;
    this.actors = actors;
  }

  /** Files what the organisation handed in. */
  void file(String caseNumber, int advance) {
    jdbc.sql(
            "insert into fund_expense (case_number, advance_number, "
                + DATA
                + ") select case_number, cast(? as integer), "
                + DATA
                + " from fund_expense_draft where case_number = ?")
        .params(advance, caseNumber)
        .update();
  }

  /** All documents of an accounting, in the order of its table. */
  List<Expense> of(String caseNumber, int advance) {
    return jdbc.sql(
            "select * from fund_expense where case_number = ? and advance_number = ?"
                + " order by row_position")
        .params(caseNumber, advance)
        .query(new ExpenseMapper())
        .list();
  }

  /** What the rules say of a document. */
  void checked(long id, ExpenseVerdict verdict, String alert) {
    jdbc.sql(
            "update fund_expense set result = ?, accepted = ?, objected = ?, least_objected = ?,"
                + " rule = ?, reason = ?, legal_basis = ?, ratified = ?, table_version = ?,"
                + " alert = ? where id = ?")
        .params(
            verdict.result().name(),
            verdict.accepted(),
            verdict.objected(),
            verdict.objected(),
            verdict.rules(),
            verdict.reasons(),
            verdict.legalBasis(),
            verdict.ratified(),
            verdict.version(),
            alert,
            id)
        .update();
  }

  /** What the acting person decides of a document. */
  void decided(Expense expense, Decision decision) {
    jdbc.sql(
            "update fund_expense set result = ?, accepted = ?, objected = ?, reason = ?,"
                + " reviewed_by = ? where id = ?")
        .params(
            decision.result().name(),
            decision.accepted(),
            decision.objected(),
            decision.reason(),
            actors.current().person(),
            expense.id())
        .update();
  }

  void answered(long id, String text, Long document) {
    jdbc.sql("update fund_expense set cure_text = ?, cure_document = ? where id = ?")
        .params(text, document, id)
        .update();
  }

  /** Whether a document of the case already cured something. */
  boolean usedAsCure(long document) {
    return jdbc.sql("select count(*) from fund_expense where cure_document = ?")
            .param(document)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Charged to a line of the plan so far and not objected to, over all advances, USD. */
  BigDecimal spent(String caseNumber, String line) {
    return jdbc.sql(
            "select coalesce(sum(total - objected), 0) from fund_expense"
                + " where case_number = ? and line = ? and result is not null")
        .params(caseNumber, line)
        .query(BigDecimal.class)
        .single();
  }

  /** What a supplier charged between two days in documents of at most so much each, USD. */
  List<BigDecimal> charged(
      String caseNumber, String issuer, LocalDate from, LocalDate to, BigDecimal most) {
    return jdbc.sql(
            "select total from fund_expense where case_number = ? and issuer = ?"
                + " and issued_on between ? and ? and total <= ?")
        .params(caseNumber, issuer, from, to, most)
        .query(BigDecimal.class)
        .list();
  }
}
