package org.expediente.procedures.contracts.writing;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.expediente.access.Actors;
import org.expediente.diagram.Submission;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Table {@code contract_writing}: rows only come, the last one of a field counts. */
@Service
@Transactional
public class Writings {
  private static final String SELECT =
      """
      select id, proceeding_id, claim_id, step, field, text, person, written_at
      from contract_writing
      """;

  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  Writings(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  /**
   * Keeps these fields of the step that was just submitted; those left empty are left out.
   *
   * @param claimId of a guarantee claim, or null
   */
  public void keep(DelegateTask task, long proceedingId, Long claimId, String... fields) {
    Submission form = Submission.of(task);
    for (String field : fields) {
      String text = form.text(field);
      if (text != null) {
        add(proceedingId, claimId, task.getTaskDefinitionKey(), field, text);
      }
    }
  }

  private void add(long proceedingId, Long claimId, String step, String field, String text) {
    db.sql(
            """
            insert into contract_writing (proceeding_id, claim_id, step, field, text, person,
              written_at)
            values (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            proceedingId,
            claimId,
            step,
            field,
            text,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** Everything that was written in a proceeding, oldest first. */
  @Transactional(readOnly = true)
  public List<Writing> of(long proceedingId) {
    return db.sql(SELECT + "where proceeding_id = ? order by id")
        .param(proceedingId)
        .query(Writing.class)
        .list();
  }

  /** The last text of a field of the proceeding itself, not of one of its claims. */
  @Transactional(readOnly = true)
  public Optional<Writing> last(long proceedingId, String field) {
    return of(proceedingId).stream()
        .filter(one -> one.claimId() == null && one.field().equals(field))
        .reduce((first, second) -> second);
  }

  /** As {@link #last}, the text alone; empty where nothing was written. */
  @Transactional(readOnly = true)
  public String text(long proceedingId, String field) {
    return last(proceedingId, field).map(Writing::text).orElse("");
  }

  /** The last text of a field of a claim; empty where nothing was written. */
  @Transactional(readOnly = true)
  public String textOfClaim(long claimId, String field) {
    return db
        .sql(SELECT + "where claim_id = ? and field = ? order by id")
        .params(claimId, field)
        .query(Writing.class)
        .list()
        .stream()
        .reduce((first, second) -> second)
        .map(Writing::text)
        .orElse("");
  }
}
