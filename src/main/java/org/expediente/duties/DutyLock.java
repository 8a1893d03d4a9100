package org.expediente.duties;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets seeding and appointing happen one after the other, on all nodes. */
@Component
class DutyLock {
  private final JdbcClient db;

  DutyLock(JdbcClient db) {
    this.db = db;
  }

  /** Waits for the others; the lock goes with the transaction. */
  void take() {
    db.sql("select id from duty_lock where id = 1 for update").query(Integer.class).single();
  }
}
