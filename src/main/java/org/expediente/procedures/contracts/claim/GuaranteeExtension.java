package org.expediente.procedures.contracts.claim;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.documents.Documents;
import org.expediente.problem.Refusal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;
import org.expediente.procedures.contracts.writing.Writings;

/** Shows what is about to run out and records whether its issuer prolonged it (DMN-B5). */
@DiagramBean("guaranteeExtension")
class GuaranteeExtension implements TaskListener {
  private static final String PROOF = "guarantee-extension";

  private final Proceedings proceedings;
  private final Contracts contracts;
  private final Guarantees guarantees;
  private final ClaimOpener opener;
  private final ClaimText words;
  private final Documents documents;
  private final Writings writings;

  GuaranteeExtension(
      Proceedings proceedings,
      Contracts contracts,
      Guarantees guarantees,
      ClaimOpener opener,
      ClaimText words,
      Documents documents,
      Writings writings) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.opener = opener;
    this.words = words;
    this.documents = documents;
    this.writings = writings;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    List<Guarantee> ending = opener.advised(proceeding, GuaranteeAction.PRORROGAR);
    if (task.getEventName().equals(EVENTNAME_CREATE)) {
      task.setVariableLocal("endingGuarantees", words.list(ending));
      return;
    }
    Submission form = Submission.of(task);
    if ("SI".equals(form.text("extended"))) {
      LocalDate until = form.date("extendedUntil");
      ending.forEach(guarantee -> ClaimRules.extension(guarantee, until));
      requireProof(proceeding);
      ending.forEach(guarantee -> guarantees.prolong(guarantee.id(), until));
    }
    writings.keep(task, proceeding.id(), null, "extensionReason");
  }

  private void requireProof(Proceeding proceeding) {
    if (!documents.present(proceeding.caseNumber(), PROOF)) {
      throw Refusal.invalid(
          "contracts.claim.extensionProof",
          "Falta la prórroga que extendió el fiador: cárguela en el expediente.");
    }
  }
}
