package org.expediente.procedures.funds.beneficiary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.approvals.ApprovalBook;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.plan.Plans;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Verdict;

/**
 * Applies DMN-A5 to a whole roll. Persons with the same facts get the same verdict, so that the
 * table is asked once for each combination: some dozen times for hundreds of persons.
 */
@DiagramBean("checkBeneficiaries")
class CheckBeneficiaries implements JavaDelegate {
  private final BeneficiaryTable beneficiaries;
  private final BeneficiaryFindingTable findings;
  private final BeneficiaryRegisterTable registers;
  private final PersonFactFinder finder;
  private final Plans plans;
  private final RuleCheck rules;
  private final Notices notices;
  private final ApprovalBook approvals;
  private final Journal journal;

  CheckBeneficiaries(
      BeneficiaryTable beneficiaries,
      BeneficiaryFindingTable findings,
      BeneficiaryRegisterTable registers,
      PersonFactFinder finder,
      Plans plans,
      RuleCheck rules,
      Notices notices,
      Journal journal,
      ApprovalBook approvals) {
    this.approvals = approvals;
    this.beneficiaries = beneficiaries;
    this.findings = findings;
    this.registers = registers;
    this.finder = finder;
    this.plans = plans;
    this.rules = rules;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    Map<Long, PersonFacts> facts =
        finder.of(beneficiaries.of(caseNumber), plans.approved(caseNumber));
    Map<Map<String, Object>, Verdict> verdicts = new HashMap<>();
    List<CheckedPerson> checked = new ArrayList<>();
    facts.forEach(
        (id, known) ->
            checked.add(
                new CheckedPerson(
                    id, known, verdicts.computeIfAbsent(known.values(), this::verdict))));
    findings.store(checked);
    int version = checked.get(0).verdict().version();
    registers.checked(caseNumber, version);
    approvals.changed(caseNumber, BeneficiaryApproval.KIND, "se evaluó de nuevo el padrón");
    if (facts.values().stream().anyMatch(f -> f.values().get("fallecido").equals(true))) {
      notices.send(execution, "oversight", "funds.agreement.deceased");
      notices.send(execution, "audit", "funds.agreement.deceased");
    }
    Map<String, Object> counts = new HashMap<>(Map.of("decisionVersion", version));
    beneficiaries.counts(caseNumber).forEach((state, count) -> counts.put(state.name(), count));
    journal.record(
        new Act(
            caseNumber, "funds.beneficiariesChecked", execution.getCurrentActivityId(), counts));
  }

  private Verdict verdict(Map<String, Object> facts) {
    return rules.check("funds-beneficiary-check", "funds-beneficiary-findings", facts);
  }
}
