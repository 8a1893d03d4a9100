package org.expediente.procedures.contracts.reception;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_reception_act}; every row is journaled in the contract's case. */
@Repository
class ReceptionActs {
  static final String RECEIVED = "RECIBIDA";
  static final String REJECTED = "RECHAZADA";

  private static final String SELECT =
      """
      select a.id, a.reception_id, a.step, a.decision, a.text, a.signer, a.person, a.acted_at
      from contract_reception_act a
      """;

  private final JdbcClient db;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  ReceptionActs(JdbcClient db, Journal journal, Actors actors, Clock clock) {
    this.db = db;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  /** {@code text} and {@code signer} may be null. */
  void add(Reception of, ReceptionStep step, String decision, String text, String signer) {
    db.sql(
            "insert into contract_reception_act (reception_id, step, decision, text, signer, person,"
                + " acted_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            of.id(),
            step.name(),
            decision,
            text == null ? "" : text,
            signer == null ? "" : signer,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
    journal.record(
        new Act(
            of.contractCase(),
            "contracts.receptionAct",
            null,
            Map.of(
                "reception", of.id(),
                "step", step.label(),
                "decision", ReceptionText.words(decision),
                "text", text == null ? "" : text)));
  }

  List<ReceptionAct> of(Reception of) {
    return db.sql(SELECT + "where a.reception_id = ? order by a.id")
        .param(of.id())
        .query(ReceptionAct.class)
        .list();
  }

  /** The last one of its step, if it was done. */
  Optional<ReceptionAct> last(Reception of, ReceptionStep step) {
    return of(of).stream().filter(act -> act.step() == step).reduce((first, last) -> last);
  }

  /** The minutes of the case that were decided last: their document is issued right after. */
  long decidedLast(String contractCase) {
    return db.sql(
            SELECT
                + "join contract_reception r on r.id = a.reception_id"
                + " where r.contract_case = ? and a.step = 'RESULTADO'"
                + " order by a.id desc fetch first 1 rows only")
        .param(contractCase)
        .query(ReceptionAct.class)
        .single()
        .receptionId();
  }
}
