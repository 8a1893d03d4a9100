package org.expediente.benchmark;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A journal without chain: the same columns and indexes, one insert an act. */
final class PlainJournal {
  private static final String HASH = "f".repeat(64);

  private final JdbcClient db;

  PlainJournal(JdbcClient db) {
    this.db = db;
    db.sql("create sequence plain_entry_id").update();
    db.sql("create table plain_entry (like journal_entry including all)").update();
    db.sql("alter table plain_entry drop constraint plain_entry_chain_seq_key").update();
    db.sql("create unique index plain_entry_place on plain_entry (chain, id)").update();
  }

  void add(String number, String data) {
    db.sql(
            "insert into plain_entry (id, chain, seq, case_number, person, person_groups,"
                + " acting_role, channel, kind, step, data, recorded_at, prev_hash, hash)"
                + " values (nextval('plain_entry_id'),?,?,?,?,?,?,?,?,?,?,?,?,?)")
        .params(
            number,
            0L,
            number,
            "legal-1",
            "legal",
            "legal",
            "API",
            "task.completed",
            "userTask_checkNgo",
            data,
            OffsetDateTime.now(ZoneOffset.UTC),
            HASH,
            HASH)
        .update();
  }
}
