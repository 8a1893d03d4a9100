package org.expediente.procedures.contracts.debarment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.expediente.access.Actors;
import org.expediente.database.FirstRow;
import org.expediente.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tables {@code contract_debarment_draft}, {@code _resolution} and {@code _entry}. */
@Repository
class DebarmentTable {
  private final JdbcClient db;
  private final FirstRow firstRow;
  private final Actors actors;
  private final Clock clock;

  DebarmentTable(JdbcClient db, FirstRow firstRow, Actors actors, Clock clock) {
    this.db = db;
    this.firstRow = firstRow;
    this.actors = actors;
    this.clock = clock;
  }

  void draft(
      long proceedingId, DebarmentCause cause, String facts, String clause, String attribution) {
    db.sql(
            """
            insert into contract_debarment_draft (proceeding_id, cause, cause_text, months,
              tells_prosecutor, legal_basis, ratified, decision_version, facts, clause, attribution,
              drafted_by, drafted_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            proceedingId,
            cause.code(),
            cause.text(),
            cause.months(),
            cause.tellsProsecutor(),
            cause.basis().text(),
            cause.basis().ratified(),
            cause.version(),
            facts,
            clause,
            attribution,
            person(),
            today())
        .update();
  }

  void resolve(long proceedingId, boolean declared, String motive) {
    db.sql(
            """
            insert into contract_debarment_resolution (proceeding_id, declared, motive, resolved_by,
              resolved_on)
            values (?, ?, ?, ?, ?)""")
        .params(proceedingId, declared, motive, person(), today())
        .update();
  }

  /**
   * @throws Refusal conflict, where another debarment has this reference
   */
  void enter(long proceedingId, String registry, String reference, LocalDate on) {
    if (!firstRow.insert(() -> insertEntry(proceedingId, registry, reference, on))) {
      throw Refusal.conflict(
          "contracts.debarment.reference",
          "La referencia %s de %s ya corresponde a otra inhabilitación. Revísela."
              .formatted(reference, registry));
    }
  }

  private void insertEntry(long proceedingId, String registry, String reference, LocalDate on) {
    db.sql(
            """
            insert into contract_debarment_entry (proceeding_id, registry, reference, entered_on,
              entered_by)
            values (?, ?, ?, ?, ?)""")
        .params(proceedingId, registry, reference, on, person())
        .update();
  }

  DebarmentDraft draft(long proceedingId) {
    return findDraft(proceedingId).orElseThrow();
  }

  Optional<DebarmentDraft> findDraft(long proceedingId) {
    return db.sql("select * from contract_debarment_draft where proceeding_id = ?")
        .param(proceedingId)
        .query(DebarmentDraft.class)
        .optional();
  }

  DebarmentResolution resolution(long proceedingId) {
    return db.sql("select * from contract_debarment_resolution where proceeding_id = ?")
        .param(proceedingId)
        .query(DebarmentResolution.class)
        .single();
  }

  /** The proceeding of a case that was resolved last. */
  long lastResolved(String caseNumber) {
    return db.sql(
            """
            select r.proceeding_id from contract_debarment_resolution r
            join contract_proceeding p on p.id = r.proceeding_id
            where p.case_number = ? order by r.id desc fetch first 1 rows only""")
        .param(caseNumber)
        .query(Long.class)
        .single();
  }

  private String person() {
    return actors.current().person();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
