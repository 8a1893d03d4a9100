package org.expediente.procedures.contracts.closing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_closing_act}; rows only come. */
@Repository
class ClosingActs {
  static final String VERIFIED = "VERIFICACION";
  static final String CONFIRMED = "CONFIRMACION";
  static final String RETURNED = "DEVOLUCION";

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  ClosingActs(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  void add(String contractCase, String step, String text) {
    db.sql(
            "insert into contract_closing_act (contract_case, step, text, acted_by, acted_at)"
                + " values (?, ?, ?, ?, ?)")
        .params(contractCase, step, text, actors.current().person(), OffsetDateTime.now(clock))
        .update();
  }

  /** The last act of a step. */
  Optional<ClosingAct> last(String contractCase, String step) {
    return db.sql(
            "select step, text, acted_by, acted_at from contract_closing_act"
                + " where contract_case = ? and step = ? order by id desc"
                + " fetch first 1 rows only")
        .params(contractCase, step)
        .query(ClosingAct.class)
        .optional();
  }

  /** The last act of any step. */
  Optional<ClosingAct> last(String contractCase) {
    return db.sql(
            "select step, text, acted_by, acted_at from contract_closing_act"
                + " where contract_case = ? order by id desc fetch first 1 rows only")
        .param(contractCase)
        .query(ClosingAct.class)
        .optional();
  }
}
