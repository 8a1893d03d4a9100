package org.expediente.procedures.funds.beneficiary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;

/** Records what oversight decides on the observed persons, and closes the roll (A16, A-S20). */
@DiagramBean("recordBeneficiaryDecisions")
class RecordBeneficiaryDecisions implements TaskListener {
  private final BeneficiaryTable beneficiaries;
  private final BeneficiaryFindingTable findings;
  private final BeneficiaryRegisterTable registers;

  RecordBeneficiaryDecisions(
      BeneficiaryTable beneficiaries,
      BeneficiaryFindingTable findings,
      BeneficiaryRegisterTable registers) {
    this.beneficiaries = beneficiaries;
    this.findings = findings;
    this.registers = registers;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    Map<String, List<BeneficiaryFindingTable.Stored>> found = findings.of(caseNumber);
    List<Map<String, Object>> rows = form.rows("observed");
    long observed = beneficiaries.counts(caseNumber).get(BeneficiaryState.OBSERVADO);
    if (rows.size() != observed) {
      throw Refusal.invalid(
          "funds.beneficiaries.undecided", "Decida sobre cada una de las personas observadas.");
    }
    List<FieldProblem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      String id = rows.get(i).get("internalId").toString();
      BeneficiaryState decision = BeneficiaryState.valueOf(rows.get(i).get("decision").toString());
      if (decision == BeneficiaryState.ACTIVO) {
        blocked(found.get(id), "observed[" + i + "].decision", id, problems);
      }
      beneficiaries.decide(caseNumber, id, decision, rows.get(i).get("reason").toString());
    }
    if (!problems.isEmpty()) {
      throw Refusal.invalid("funds.beneficiaries.blocked", problems);
    }
    registers.close(caseNumber, form.text("method"));
  }

  private static void blocked(
      List<BeneficiaryFindingTable.Stored> found,
      String field,
      String id,
      List<FieldProblem> problems) {
    found.stream()
        .filter(BeneficiaryFindingTable.Stored::blocking)
        .findFirst()
        .ifPresent(
            f ->
                problems.add(
                    new FieldProblem(
                        field, "No se puede activar a %s: %s".formatted(id, f.message()))));
  }
}
