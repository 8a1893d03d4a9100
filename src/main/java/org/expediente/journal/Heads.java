package org.expediente.journal;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last entry of each chain. */
@Repository
class Heads {
  private final JdbcClient db;

  Heads(JdbcClient db) {
    this.db = db;
  }

  /** Holds the chain for this transaction; empty when the chain is not open. */
  Optional<Head> lock(String chain) {
    return db.sql("select chain, seq, hash from journal_head where chain = :chain for update")
        .param("chain", chain)
        .query(Head.class)
        .optional();
  }

  void open(String chain) {
    db.sql("insert into journal_head (chain, seq, hash) values (:chain, 0, :hash)")
        .param("chain", chain)
        .param("hash", Fingerprint.NOTHING_BEFORE)
        .update();
  }

  void advance(Entry last) {
    db.sql("update journal_head set seq = :seq, hash = :hash where chain = :chain")
        .param("seq", last.seq())
        .param("hash", last.hash())
        .param("chain", last.chain())
        .update();
  }
}
