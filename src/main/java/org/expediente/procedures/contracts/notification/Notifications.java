package org.expediente.procedures.contracts.notification;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.expediente.access.Actors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Table {@code contract_notification}: attempts and effective notifications; rows only come. */
@Service
public class Notifications {
  private static final String SELECT =
      """
      select id, case_number, proceeding_id, act, recipient, capacity, medium, notified_on,
        notified_at, effective, proof_id, coalesce(failure, '') as failure, recorded_by
      from contract_notification
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  Notifications(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /** All attempts in a case, oldest first. */
  public List<Notification> of(String caseNumber) {
    return list("where case_number = ? order by id", caseNumber);
  }

  /** All attempts for a proceeding, oldest first. */
  public List<Notification> ofProceeding(long proceedingId) {
    return list("where proceeding_id = ? order by id", proceedingId);
  }

  /** The last effective notification of an act of a proceeding, from which its term runs. */
  public Optional<Notification> effective(long proceedingId, NotifiedAct act) {
    return ofProceeding(proceedingId).stream()
        .filter(one -> one.act() == act && one.effective())
        .reduce((first, last) -> last);
  }

  /** Whether a document is the proof of an attempt already. */
  boolean proves(long documentId) {
    return db.sql("select count(*) from contract_notification where proof_id = ?")
            .param(documentId)
            .query(Integer.class)
            .single()
        > 0;
  }

  /** Writes an attempt down; its id and the person who records it are given here. */
  public void add(Notification attempt) {
    db.sql(
            """
            insert into contract_notification (case_number, proceeding_id, act, recipient, capacity,
              medium, notified_on, notified_at, effective, proof_id, failure, recorded_by,
              recorded_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            attempt.caseNumber(),
            attempt.proceedingId(),
            attempt.act().name(),
            attempt.recipient(),
            attempt.capacity(),
            attempt.medium().name(),
            attempt.notifiedOn(),
            attempt.notifiedAt(),
            attempt.effective(),
            attempt.proofId(),
            attempt.failure(),
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  private List<Notification> list(String where, Object value) {
    return db.sql(SELECT + where).param(value).query(Notification.class).list();
  }
}
