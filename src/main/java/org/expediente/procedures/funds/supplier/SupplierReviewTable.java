package org.expediente.procedures.funds.supplier;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.expediente.access.Actors;
import org.expediente.rules.Finding;
import org.expediente.rules.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the reviews of suppliers brought: findings, decisions, evidence. Rows only come. */
@Repository
class SupplierReviewTable {
  private final JdbcClient jdbc;
  private final Actors actors;
  private final Clock clock;

  SupplierReviewTable(JdbcClient jdbc, Actors actors, Clock clock) {
    this.jdbc = jdbc;
    this.actors = actors;
    this.clock = clock;
  }

  void checked(Supplier supplier, Verdict verdict, SupplierFacts facts) {
    jdbc.sql("update fund_supplier set check_result = ?, check_version = ? where id = ?")
        .params(verdict.result(), verdict.version(), supplier.id())
        .update();
    int position = 1;
    for (Finding finding : verdict.findings()) {
      jdbc.sql(
              """
              insert into fund_supplier_finding (supplier_id, review_round, position, result,
                blocking, message, shown, legal_basis, ratified)
              values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
          .params(
              supplier.id(),
              supplier.round(),
              position++,
              finding.result(),
              finding.blocking(),
              finding.told(facts.details()),
              finding.told(facts.maskedDetails()),
              finding.legalBasis(),
              finding.ratified())
          .update();
    }
  }

  /** Findings of the supplier's present round. */
  List<ShownFinding> findings(Supplier supplier) {
    return jdbc.sql(
            """
            select result, blocking, message, shown from fund_supplier_finding
            where supplier_id = ? and review_round = ? order by position""")
        .params(supplier.id(), supplier.round())
        .query(ShownFinding.class)
        .list();
  }

  void decided(Supplier supplier, SupplierState decision, String reason) {
    OffsetDateTime now = OffsetDateTime.now(clock);
    String person = actors.current().person();
    jdbc.sql(
            """
            insert into fund_supplier_decision
              (supplier_id, review_round, decision, reason, decided_by, decided_at)
            values (?, ?, ?, ?, ?, ?)""")
        .params(supplier.id(), supplier.round(), decision.name(), reason, person, now)
        .update();
    boolean valid = decision == SupplierState.VALIDADO;
    jdbc.sql(
            """
            update fund_supplier set state = ?, under_review = false, validated_by = ?,
              validated_at = ? where id = ?""")
        .params(decision.name(), valid ? person : null, valid ? now : null, supplier.id())
        .update();
  }

  /** All decisions on the supplier, oldest first. */
  List<SupplierDecision> decisions(long supplierId) {
    return jdbc.sql(
            """
            select review_round as round, decision, reason, decided_by, decided_at
            from fund_supplier_decision where supplier_id = ? order by id""")
        .param(supplierId)
        .query(SupplierDecision.class)
        .list();
  }

  void supported(Supplier supplier, long documentId, String explanation) {
    jdbc.sql(
            """
            insert into fund_supplier_support
              (supplier_id, review_round, document_id, explanation, filed_by, filed_at)
            values (?, ?, ?, ?, ?, ?)""")
        .params(
            supplier.id(),
            supplier.round() + 1,
            documentId,
            explanation,
            actors.current().person(),
            OffsetDateTime.now(clock))
        .update();
  }

  /** Whether the document already served as evidence. */
  boolean usedAsEvidence(long documentId) {
    return jdbc.sql("select count(*) from fund_supplier_support where document_id = ?")
            .param(documentId)
            .query(Integer.class)
            .single()
        > 0;
  }

  boolean debarred(List<String> identifications, java.time.LocalDate on) {
    return jdbc.sql(
                """
                select count(*) from fund_debarred where identification in (:ids)
                  and valid_from <= :day and (valid_to is null or valid_to >= :day)""")
            .param("ids", identifications)
            .param("day", on)
            .query(Integer.class)
            .single()
        > 0;
  }
}
