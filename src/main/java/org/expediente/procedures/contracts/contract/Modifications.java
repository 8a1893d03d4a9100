package org.expediente.procedures.contracts.contract;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_modification}. Rows only come: the amount of any day can be told later. */
@Repository
class Modifications {
  private final JdbcClient db;
  private final Actors actors;

  Modifications(JdbcClient db, Actors actors) {
    this.db = db;
    this.actors = actors;
  }

  /** USD; below zero where more was taken away than added. */
  BigDecimal sum(String contractCase, LocalDate on) {
    return db.sql(
            "select coalesce(sum(amount), 0) from contract_modification"
                + " where contract_case = ? and resolved_on <= ?")
        .params(contractCase, on)
        .query(BigDecimal.class)
        .single()
        .setScale(2);
  }

  void add(String contractCase, BigDecimal amount, LocalDate on, String reason) {
    db.sql(
            "insert into contract_modification (contract_case, amount, resolved_on, reason,"
                + " resolved_by) values (?, ?, ?, ?, ?)")
        .params(contractCase, amount, on, reason, actors.current().person())
        .update();
  }
}
