package org.expediente.procedures.contracts.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_opening_act}, {@code _answer}, {@code _evidence}, {@code _assessment}. */
@Repository
class HearingTable {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  HearingTable(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void open(OpeningAct act) {
    db.sql(
            """
            insert into contract_opening_act (proceeding_id, charge, competence, facts, rule, clause,
              consequence, computation_id, provisional, drafted_by, issued_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            act.proceedingId(),
            act.charge().name(),
            act.competence(),
            act.facts(),
            act.rule(),
            act.clause(),
            act.consequence(),
            act.computationId(),
            act.provisional(),
            person(),
            today())
        .update();
  }

  void answer(long proceedingId, boolean silent, String text, String evidence, LocalDate dueOn) {
    db.sql(
            """
            insert into contract_answer (proceeding_id, silent, text, evidence, due_on, answered_by,
              answered_on)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(proceedingId, silent, text, evidence, dueOn, person(), today())
        .update();
  }

  void evidence(long proceedingId, EvidenceSide side, EvidenceKind kind, String description) {
    db.sql(
            """
            insert into contract_evidence (proceeding_id, side, kind, description, presented_by,
              presented_on)
            values (?, ?, ?, ?, ?, ?)""")
        .params(proceedingId, side.name(), kind.name(), description, person(), today())
        .update();
  }

  void assess(long proceedingId, String subject, boolean opens, String toProve, String text) {
    db.sql(
            """
            insert into contract_assessment (proceeding_id, subject, opens_evidence, to_prove, text,
              assessed_by, assessed_on)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(proceedingId, subject, opens, toProve, text, person(), today())
        .update();
  }

  Hearing of(long proceedingId) {
    return new Hearing(
        Optional.ofNullable(
            one(list(OpeningAct.class, "contract_opening_act", "proceeding_id", proceedingId))),
        Optional.ofNullable(
            one(list(Answer.class, "contract_answer", "proceeding_id", proceedingId))),
        list(Evidence.class, "contract_evidence", "proceeding_id", proceedingId),
        list(Assessment.class, "contract_assessment", "proceeding_id", proceedingId));
  }

  /** The proceeding of a case whose opening act or assessment was recorded last. */
  long lastOpened(String caseNumber) {
    return last("contract_opening_act", caseNumber);
  }

  /** See {@link #lastOpened}. */
  long lastAssessed(String caseNumber) {
    return last("contract_assessment", caseNumber);
  }

  private long last(String table, String caseNumber) {
    return db.sql(
            "select t.proceeding_id from "
                + table
                + " t join contract_proceeding p on p.id = t.proceeding_id"
                + " where p.case_number = ? order by t.id desc fetch first 1 rows only")
        .param(caseNumber)
        .query(Long.class)
        .single();
  }

  private <T> List<T> list(Class<T> type, String table, String column, long value) {
    return db.sql("select * from " + table + " where " + column + " = ? order by id")
        .param(value)
        .query(type)
        .list();
  }

  private static <T> T one(List<T> rows) {
    return rows.isEmpty() ? null : rows.get(0);
  }

  private String person() {
    return actors.current().person();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
