package org.expediente.procedures.contracts.warranty;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.expediente.access.Actors;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_warranty_act}; every row is journaled in the contract's case. */
@Repository
class WarrantyActs {
  private final JdbcClient db;
  private final Journal journal;
  private final Actors actors;
  private final Clock clock;

  WarrantyActs(JdbcClient db, Journal journal, Actors actors, Clock clock) {
    this.db = db;
    this.journal = journal;
    this.actors = actors;
    this.clock = clock;
  }

  void add(WarrantyClaim of, WarrantyAct act) {
    db.sql(
            "insert into contract_warranty_act (claim_id, step, decision, done_on, text, person,"
                + " acted_at) values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                of.id(),
                act.step(),
                act.decision(),
                act.doneOn(),
                act.text(),
                actors.current().person(),
                OffsetDateTime.now(clock)))
        .update();
    journal.record(
        new Act(
            of.contractCase(),
            "contracts.warrantyAct",
            null,
            Map.of(
                "claim", of.id(),
                "step", WarrantyText.step(act),
                "decision", act.decision(),
                "text", act.text())));
  }

  List<WarrantyAct> of(WarrantyClaim of) {
    return db.sql(
            "select step, decision, done_on, text from contract_warranty_act"
                + " where claim_id = ? order by id")
        .param(of.id())
        .query(WarrantyAct.class)
        .list();
  }
}
