package org.expediente.procedures.funds.plan;

import java.util.List;
import java.util.Map;
import org.expediente.documents.Documents;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ties every statement about a plan to the version and content that were read (A09, A12). */
@Service
@Transactional
public class PlanReview {
  private static final String DECLARATION = "no-link-declaration";

  private final PlanTable plans;
  private final PlanRows rows;
  private final PlanAlerts alerts;
  private final Documents documents;
  private final Journal journal;

  PlanReview(
      PlanTable plans, PlanRows rows, PlanAlerts alerts, Documents documents, Journal journal) {
    this.plans = plans;
    this.rows = rows;
    this.alerts = alerts;
    this.documents = documents;
    this.journal = journal;
  }

  /** The version under review, or the approved one. */
  public Reviewed current(String caseNumber) {
    return Reviewed.of(filed(caseNumber));
  }

  /**
   * The version that bears this seal, while no other one took its place.
   *
   * @throws Refusal conflict, where the reviewer read another version
   */
  public Reviewed read(String caseNumber, String seal) {
    journal.hold(caseNumber); // nobody files another version before this transaction ends
    PlanVersion filed = filed(caseNumber);
    if (!filed.seal().equals(seal)) {
      throw Refusal.conflict(
          "funds.plan.stale",
          "El plan cambió: ahora rige la versión %d, con sello %s. Léala, escriba su sello y reenvíe."
              .formatted(filed.version(), filed.seal()));
    }
    return Reviewed.of(filed);
  }

  /** Sentences that a reviewer should see before giving an opinion. */
  public List<String> alerts(Reviewed plan) {
    return alerts.of(key(plan)).stream().map(PlanAlert::message).toList();
  }

  /**
   * Fixes the version for good: what it says is the destination of the money from here on (A-S10).
   *
   * @throws Refusal where a condition of the approval is missing
   */
  public void approve(Reviewed plan) {
    PlanVersion filed = filed(plan.caseNumber());
    PlanContent content = rows.content(filed.key());
    if (!Seal.of(filed.key(), content).equals(filed.sha256())) {
      throw Refusal.conflict(
          "funds.plan.altered",
          "Los datos del plan ya no coinciden con su huella; no se puede aprobar. Avise a Auditoría"
              + " Interna.");
    }
    if (!documents.present(plan.caseNumber(), DECLARATION)) {
      throw Refusal.invalid(
          "funds.plan.declaration",
          "Falta la declaración jurada de no vinculación (art. 10 Ley de Presupuesto).");
    }
    PlanFields.of(filed, content.fields()).plan();
    if (filed.version() != plan.version() || !plans.approve(filed.key())) {
      throw Refusal.conflict(
          "funds.plan.state", "El plan ya no está en revisión; recargue la página.");
    }
    Map<String, ?> data =
        Map.of("version", filed.version(), "sha256", filed.sha256(), "total", filed.total());
    journal.record(new Act(plan.caseNumber(), "funds.plan.approved", null, data));
  }

  private PlanVersion filed(String caseNumber) {
    return plans
        .filed(caseNumber)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "funds.plan.none", "El expediente aún no tiene un plan presentado."));
  }

  private static VersionKey key(Reviewed plan) {
    return new VersionKey(plan.caseNumber(), plan.version());
  }
}
