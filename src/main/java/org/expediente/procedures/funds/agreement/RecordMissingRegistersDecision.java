package org.expediente.procedures.funds.agreement;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.beneficiary.BeneficiaryRegister;
import org.expediente.procedures.funds.supplier.SupplierRegister;

/** The authority grants another term for the lists, as often as the parameter allows, or closes. */
@DiagramBean("recordMissingRegistersDecision")
class RecordMissingRegistersDecision implements TaskListener {
  private static final String MATTER = "PADRONES";
  private static final String ANOTHER_TERM = "NUEVO_PLAZO";

  private final DecisionTable decisions;
  private final SupplierRegister suppliers;
  private final BeneficiaryRegister beneficiaries;
  private final Parameters parameters;
  private final Clock clock;

  RecordMissingRegistersDecision(
      DecisionTable decisions,
      SupplierRegister suppliers,
      BeneficiaryRegister beneficiaries,
      Parameters parameters,
      Clock clock) {
    this.decisions = decisions;
    this.suppliers = suppliers;
    this.beneficiaries = beneficiaries;
    this.parameters = parameters;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String caseNumber = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    String decision = form.text("decision");
    if (decision.equals(ANOTHER_TERM)) {
      int most = parameters.integer("funds.agreement.maxRegisterExtensions", LocalDate.now(clock));
      if (decisions.count(caseNumber, MATTER, ANOTHER_TERM) >= most) {
        throw Refusal.invalid(
            "funds.agreement.extensions",
            "Ya se concedió el máximo de nuevos plazos (%d) para los padrones.".formatted(most));
      }
      suppliers.reopen(caseNumber);
      beneficiaries.reopen(caseNumber);
    }
    decisions.add(caseNumber, MATTER, decision, form.text("reason"));
  }
}
