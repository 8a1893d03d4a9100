package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code fund_commitment} and {@code fund_budget_credit}. */
@Repository
class CommitmentTable {
  private static final String SUM = "select coalesce(sum(amount), 0) from fund_commitment where ";

  private final JdbcClient db;

  CommitmentTable(JdbcClient db) {
    this.db = db;
  }

  void add(Commitment commitment, String budgetLine, String person, Instant at) {
    db.sql(
            "insert into fund_commitment (case_number, budget_line, purpose, purpose_id, plan_line,"
                + " amount, reference, state, committed_by, committed_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, 'COMPROMETIDO', ?, ?)")
        .params(
            commitment.caseNumber(),
            budgetLine,
            commitment.purpose().name(),
            commitment.purposeId(),
            commitment.planLine(),
            commitment.amount(),
            commitment.reference(),
            person,
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  boolean known(String reference) {
    return db.sql("select count(*) from fund_commitment where reference = ?")
            .param(reference)
            .query(Long.class)
            .single()
        > 0;
  }

  /** Moves what is committed for a payment; how much that was, or zero. */
  BigDecimal move(String caseNumber, Purpose purpose, long purposeId, String state) {
    BigDecimal open =
        db.sql(
                SUM
                    + "case_number = ? and purpose = ? and purpose_id = ?"
                    + " and state = 'COMPROMETIDO'")
            .params(caseNumber, purpose.name(), purposeId)
            .query(BigDecimal.class)
            .single();
    db.sql(
            "update fund_commitment set state = ? where case_number = ? and purpose = ?"
                + " and purpose_id = ? and state = 'COMPROMETIDO'")
        .params(state, caseNumber, purpose.name(), purposeId)
        .update();
    return open;
  }

  /** Gives back whatever is committed in a case and not paid. */
  void releaseAll(String caseNumber) {
    db.sql(
            "update fund_commitment set state = 'LIBERADO'"
                + " where case_number = ? and state = 'COMPROMETIDO'")
        .param(caseNumber)
        .update();
  }

  /** Committed and not yet paid, in one case. */
  BigDecimal open(String caseNumber) {
    return db.sql(SUM + "case_number = ? and state = 'COMPROMETIDO'")
        .param(caseNumber)
        .query(BigDecimal.class)
        .single();
  }

  /** Committed or paid on a line of the plan. */
  BigDecimal onPlanLine(String caseNumber, String planLine) {
    return db.sql(SUM + "case_number = ? and plan_line = ? and state <> 'LIBERADO'")
        .params(caseNumber, planLine)
        .query(BigDecimal.class)
        .single();
  }

  /** Committed or paid on a line of the ministry's budget, over all cases. */
  BigDecimal onBudgetLine(String budgetLine) {
    return db.sql(SUM + "budget_line = ? and state <> 'LIBERADO'")
        .param(budgetLine)
        .query(BigDecimal.class)
        .single();
  }

  /** The line's credit, its row locked; zero where nothing was ever certified. */
  BigDecimal holdCredit(String budgetLine) {
    return db.sql("select credit from fund_budget_credit where budget_line = ? for update")
        .param(budgetLine)
        .query(BigDecimal.class)
        .optional()
        .orElse(BigDecimal.ZERO);
  }

  void openLine(String budgetLine) {
    db.sql("insert into fund_budget_credit (budget_line, credit) values (?, 0)")
        .param(budgetLine)
        .update();
  }

  void credit(String budgetLine, BigDecimal credit) {
    db.sql("update fund_budget_credit set credit = ? where budget_line = ?")
        .params(credit, budgetLine)
        .update();
  }
}
