package org.expediente.procedures.funds.ledger;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code fund_objection}: raised by reviews, heard and resolved in the liquidation. */
@Service
@Transactional
public class Objections {
  private final JdbcClient db;
  private final Executions executions;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  Objections(JdbcClient db, Executions executions, Journal journal, Actors actors, Clock clock) {
    this.db = db;
    this.executions = executions;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Raises an objection; one for each expense or payment.
   *
   * @param advanceNumber null for a direct payment
   * @param amount USD, above zero
   * @return its code in the case
   */
  public String raise(
      String caseNumber,
      ObjectionSource source,
      long sourceId,
      Integer advanceNumber,
      BigDecimal amount,
      String reason,
      String legalBasis) {
    executions.hold(caseNumber);
    String code = "OBJ-%03d".formatted(of(caseNumber).size() + 1);
    db.sql(
            "insert into fund_objection (case_number, code, source, source_id, advance_number,"
                + " amount, reason, legal_basis, state, raised_by, raised_on)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, 'ABIERTA', ?, ?)")
        .params(
            caseNumber,
            code,
            source.name(),
            sourceId,
            advanceNumber,
            amount,
            reason,
            legalBasis,
            actors.current().person(),
            LocalDate.now(clock))
        .update();
    journal.record(
        new Act(
            caseNumber,
            "funds.objectionRaised",
            null,
            Map.of("code", code, "amount", amount, "reason", reason)));
    return code;
  }

  /** All objections of a case, by code. */
  @Transactional(readOnly = true)
  public List<Objection> of(String caseNumber) {
    return db.sql(
            "select id, case_number, code, source, source_id, advance_number, amount, reason,"
                + " legal_basis, state, upheld, answer, decision, raised_by"
                + " from fund_objection where case_number = ? order by code")
        .param(caseNumber)
        .query(Objection.class)
        .list();
  }

  /** The organisation is told of it: its term to answer runs. */
  public void notified(long id) {
    move(id, ObjectionState.NOTIFICADA);
  }

  /** What the organisation says against it. */
  public void answered(long id, String answer) {
    db.sql("update fund_objection set state = 'RESPONDIDA', answer = ? where id = ?")
        .params(answer, id)
        .update();
  }

  /**
   * Ends it.
   *
   * @param upheld USD that stays objected, from zero to the amount raised
   */
  public void resolved(Objection objection, BigDecimal upheld, String decision) {
    ObjectionState state =
        upheld.signum() == 0
            ? ObjectionState.DESVANECIDA
            : upheld.compareTo(objection.amount()) == 0
                ? ObjectionState.FIRME
                : ObjectionState.PARCIAL;
    db.sql(
            "update fund_objection set state = ?, upheld = ?, decision = ?, resolved_by = ?,"
                + " resolved_on = ? where id = ?")
        .params(
            state.name(),
            upheld,
            decision,
            actors.current().person(),
            LocalDate.now(clock),
            objection.id())
        .update();
    journal.record(
        new Act(
            objection.caseNumber(),
            "funds.objectionResolved",
            null,
            Map.of("code", objection.code(), "raised", objection.amount(), "upheld", upheld)));
  }

  private void move(long id, ObjectionState state) {
    db.sql("update fund_objection set state = ? where id = ?").params(state.name(), id).update();
  }
}
