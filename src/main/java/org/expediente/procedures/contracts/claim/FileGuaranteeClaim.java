package org.expediente.procedures.contracts.claim;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.ContractTerms;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingKind;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** Files the request with the guarantor: within the validity, for the amount of today. */
@DiagramBean("fileGuaranteeClaim")
class FileGuaranteeClaim implements TaskListener {
  private final ClaimSteps steps;
  private final ClaimOpener opener;
  private final ClaimTable table;
  private final GuaranteeClaims claims;
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final Proceedings proceedings;
  private final ContractTerms terms;
  private final Writings writings;
  private final Notices notices;
  private final Clock clock;

  FileGuaranteeClaim(
      ClaimSteps steps,
      ClaimOpener opener,
      ClaimTable table,
      GuaranteeClaims claims,
      Contracts contracts,
      Guarantees guarantees,
      Proceedings proceedings,
      ContractTerms terms,
      Writings writings,
      Notices notices,
      Clock clock) {
    this.steps = steps;
    this.opener = opener;
    this.table = table;
    this.claims = claims;
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.proceedings = proceedings;
    this.terms = terms;
    this.writings = writings;
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    contracts.hold(task.getExecution().getProcessBusinessKey());
    GuaranteeClaim claim = steps.of(task);
    Proceeding proceeding = proceedings.find(claim.proceedingId());
    Guarantee guarantee = guarantees.find(claim.guaranteeId());
    ClaimRules.inForce(guarantee, LocalDate.now(clock));
    requireNotice(proceeding);
    claim = opener.refresh(proceeding, claim);
    table.filed(claim.id());
    guarantees.move(guarantee.id(), GuaranteeState.RECLAMADA);
    writings.keep(task, proceeding.id(), claim.id(), "delivery");
    notices.send(task.getExecution(), guarantee.issuerGroup(), "contracts.claim.filed");
    claims.record(claim, "contracts.claimFiled", Map.of("until", Words.date(guarantee.validTo())));
  }

  /** It waits for no appeal, but the contractor must have been told (trap 8). */
  private void requireNotice(Proceeding proceeding) {
    if (proceeding.kind() != ProceedingKind.CADUCIDAD) {
      return;
    }
    try {
      terms.notifiedOn(proceeding, "RESOLUCION");
    } catch (IllegalStateException notYet) {
      throw Refusal.conflict(
          "contracts.claim.notNotified",
          "La caducidad aún no se ha notificado al contratista. Presente el requerimiento cuando"
              + " conste la notificación.");
    }
  }
}
