package org.expediente.procedures.funds.beneficiary;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.spin.Spin;
import org.expediente.diagram.DiagramBean;

/**
 * Lists the persons on whom somebody must decide, by internal number: task variables stay in the
 * engine's history, personal data must not.
 */
@DiagramBean("listObservedBeneficiaries")
class ListObservedBeneficiaries implements TaskListener {
  private final BeneficiaryTable beneficiaries;
  private final BeneficiaryFindingTable findings;

  ListObservedBeneficiaries(BeneficiaryTable beneficiaries, BeneficiaryFindingTable findings) {
    this.beneficiaries = beneficiaries;
    this.findings = findings;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Map<String, List<BeneficiaryFindingTable.Stored>> found = findings.of(caseNumber);
    List<Map<String, String>> rows =
        beneficiaries.of(caseNumber).stream()
            .filter(person -> person.state() == BeneficiaryState.OBSERVADO)
            .map(person -> person.data().internalId())
            .map(id -> Map.of("internalId", id, "findings", text(found.get(id))))
            .toList();
    Map<BeneficiaryState, Long> counts = beneficiaries.counts(caseNumber);
    task.setVariableLocal("observed", Spin.JSON(rows));
    task.setVariableLocal(
        "beneficiarySummary",
        "Activas: %d; observadas: %d; rechazadas: %d"
            .formatted(
                counts.get(BeneficiaryState.ACTIVO),
                counts.get(BeneficiaryState.OBSERVADO),
                counts.get(BeneficiaryState.RECHAZADO)));
  }

  private static String text(List<BeneficiaryFindingTable.Stored> findings) {
    return findings.stream()
        .map(f -> f.message() + (f.blocking() ? " (impide activar)" : ""))
        .collect(Collectors.joining(" "));
  }
}
