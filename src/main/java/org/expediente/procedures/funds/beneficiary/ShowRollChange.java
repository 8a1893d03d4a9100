package org.expediente.procedures.funds.beneficiary;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Shows a proposal by the person's internal number; who has to know reads the roll. */
@DiagramBean("showRollChange")
class ShowRollChange implements TaskListener {
  private final RollChanges changes;
  private final BeneficiaryFindingTable findings;

  ShowRollChange(RollChanges changes, BeneficiaryFindingTable findings) {
    this.changes = changes;
    this.findings = findings;
  }

  @Override
  public void notify(DelegateTask task) {
    RollChange change = changes.of(task);
    task.setVariableLocal(
        "changeSummary",
        "%s de %s, con efecto desde el %s, propuesta el %s. Motivo: %s"
            .formatted(
                change.kind() == RollChangeKind.ALTA ? "Alta" : "Baja",
                change.internalId(),
                Words.date(change.effectiveOn()),
                Words.date(change.proposedOn()),
                change.reason()));
    task.setVariableLocal("changeFindings", found(change));
  }

  private String found(RollChange change) {
    List<BeneficiaryFindingTable.Stored> found =
        findings.of(change.caseNumber()).getOrDefault(change.internalId(), List.of());
    if (change.kind() == RollChangeKind.BAJA || found.isEmpty()) {
      return "Ninguno.";
    }
    return found.stream()
        .map(f -> f.message() + (f.blocking() ? " (impide el alta)" : ""))
        .collect(Collectors.joining(" "));
  }
}
