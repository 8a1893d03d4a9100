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

  /**
   * Holds the chain for this transaction and reserves ids, in one round trip; empty when the chain
   * is not open. The ids come from outside the locked row, or they would be taken before the wait.
   */
  Optional<Turn> take(String chain) {
    return db.sql(
            "select h.chain, h.seq, h.hash, nextval('journal_entry_id') as id from (select chain,"
                + " seq, hash from journal_head where chain = :chain for update) h")
        .param("chain", chain)
        .query(Turn.class)
        .optional();
  }

  /** Holds the chain for this transaction; false when the chain is not open. */
  boolean hold(String chain) {
    return db.sql("select chain from journal_head where chain = :chain for update")
        .param("chain", chain)
        .query(String.class)
        .optional()
        .isPresent();
  }

  void open(String chain) {
    db.sql("insert into journal_head (chain, seq, hash) values (:chain, 0, :hash)")
        .param("chain", chain)
        .param("hash", Fingerprint.NOTHING_BEFORE)
        .update();
  }

  Optional<Head> find(String chain) {
    return db.sql("select chain, seq, hash from journal_head where chain = :chain")
        .param("chain", chain)
        .query(Head.class)
        .optional();
  }
}
