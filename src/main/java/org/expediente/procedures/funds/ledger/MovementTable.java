package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code fund_movement}: adds and reads, nothing else. */
@Repository
class MovementTable {
  private final JdbcClient db;

  MovementTable(JdbcClient db) {
    this.db = db;
  }

  void add(Movement movement, String person, Instant at) {
    db.sql(
            "insert into fund_movement (case_number, kind, subject_id, plan_line, amount, moved_on,"
                + " bank_reference, account, recorded_by, recorded_at)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            movement.caseNumber(),
            movement.kind().name(),
            movement.subjectId(),
            movement.planLine(),
            movement.amount(),
            movement.movedOn(),
            movement.bankReference(),
            movement.account(),
            person,
            at.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The case in which the bank's reference is recorded. */
  Optional<String> caseOf(String bankReference) {
    return db.sql("select case_number from fund_movement where bank_reference = ?")
        .param(bankReference)
        .query(String.class)
        .optional();
  }

  boolean moved(String caseNumber, MovementKind kind, long subjectId) {
    return db.sql(
                "select count(*) from fund_movement where case_number = ? and kind = ?"
                    + " and subject_id = ?")
            .params(caseNumber, kind.name(), subjectId)
            .query(Long.class)
            .single()
        > 0;
  }

  BigDecimal sum(String caseNumber, MovementKind kind) {
    return db.sql(
            "select coalesce(sum(amount), 0) from fund_movement where case_number = ? and kind = ?")
        .params(caseNumber, kind.name())
        .query(BigDecimal.class)
        .single();
  }

  List<Movement> of(String caseNumber) {
    return db.sql(
            "select case_number, kind, subject_id, plan_line, amount, moved_on, bank_reference,"
                + " account from fund_movement where case_number = ? order by id")
        .param(caseNumber)
        .query(Movement.class)
        .list();
  }
}
