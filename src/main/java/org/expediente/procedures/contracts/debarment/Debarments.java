package org.expediente.procedures.contracts.debarment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Table {@code contract_debarment}; a row is never removed, only revoked. */
@Repository
public class Debarments {
  private static final String SELECT =
      """
      select id, proceeding_id, id_number, name, cause, valid_from, valid_to, revoked
      from contract_debarment
      """;

  private final JdbcClient db;

  Debarments(JdbcClient db) {
    this.db = db;
  }

  /** Who of these is debarred on a day; NIT or DUI with hyphens. */
  public List<Debarment> barred(Collection<String> idNumbers, LocalDate on) {
    return idNumbers.isEmpty()
        ? List.of()
        : db.sql(
                SELECT
                    + "where id_number in (:numbers) and not revoked"
                    + " and valid_from <= :day and valid_to >= :day order by valid_to desc")
            .param("numbers", idNumbers)
            .param("day", on)
            .query(Debarment.class)
            .list();
  }

  /** All that were ever declared of somebody, oldest first. */
  public List<Debarment> of(String idNumber) {
    return db.sql(SELECT + "where id_number = ? order by id")
        .param(idNumber)
        .query(Debarment.class)
        .list();
  }

  /** Debars from a day to another, both included. */
  public void add(
      long proceedingId, String idNumber, String name, String cause, LocalDate from, LocalDate to) {
    db.sql(
            """
            insert into contract_debarment (proceeding_id, id_number, name, cause, valid_from,
              valid_to, revoked)
            values (?, ?, ?, ?, ?, ?, false)""")
        .params(proceedingId, idNumber, name, cause, from, to)
        .update();
  }

  /** An appeal or a court took it back. */
  public void revoke(long proceedingId) {
    db.sql("update contract_debarment set revoked = true where proceeding_id = ?")
        .param(proceedingId)
        .update();
  }
}
