package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/**
 * Table {@code contract_alert}: each alert once for its subject, day and threshold, however often
 * the watch runs. A day that moves, e.g. by an extension, is another one.
 */
@Repository
class AlertBook {
  private final JdbcClient db;
  private final Journal journal;
  private final Clock clock;

  AlertBook(JdbcClient db, Journal journal, Clock clock) {
    this.db = db;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Raises an alert; the caller holds the case.
   *
   * @param what Spanish, for the journal
   * @return its id; empty where it was raised before
   */
  Optional<Long> raise(
      String contractCase,
      AlertKind kind,
      long subjectId,
      LocalDate expiresOn,
      int threshold,
      String what) {
    if (raised(contractCase, kind, subjectId, expiresOn, threshold)) {
      return Optional.empty();
    }
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    db.sql(
            """
            insert into contract_alert (contract_case, kind, subject_id, expires_on, threshold,
              raised_on)
            values (?, ?, ?, ?, ?, ?)""")
        .params(contractCase, kind.name(), subjectId, expiresOn, threshold, LocalDate.now(clock))
        .update(key, "id");
    journal.record(
        new Act(
            contractCase,
            "contracts.alertRaised",
            null,
            Map.of("kind", kind, "subject", subjectId, "threshold", threshold, "what", what)));
    return Optional.of(key.getKey().longValue());
  }

  private boolean raised(
      String contractCase, AlertKind kind, long subjectId, LocalDate expiresOn, int threshold) {
    return db.sql(
                """
                select count(*) from contract_alert
                where contract_case = ? and kind = ? and subject_id = ? and expires_on = ?
                  and threshold = ?""")
            .params(contractCase, kind.name(), subjectId, expiresOn, threshold)
            .query(Integer.class)
            .single()
        > 0;
  }

  Alert find(long id) {
    return db.sql(
            """
            select id, contract_case, kind, subject_id, expires_on, threshold, raised_on
            from contract_alert where id = ?""")
        .param(id)
        .query(Alert.class)
        .single();
  }
}
