package org.expediente.procedures.funds.beneficiary;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.plan.Plans;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Verdict;

/**
 * Applies DMN-A5 to a person who is to join: the same check as for the whole roll. Who was rejected
 * or had left by then is no duplicate: a person may come back.
 */
@DiagramBean("checkAddition")
class CheckAddition implements JavaDelegate {
  private final RollChanges changes;
  private final BeneficiaryTable beneficiaries;
  private final BeneficiaryFindingTable findings;
  private final PersonFactFinder finder;
  private final Plans plans;
  private final RuleCheck rules;
  private final Notices notices;
  private final Journal journal;

  CheckAddition(
      RollChanges changes,
      BeneficiaryTable beneficiaries,
      BeneficiaryFindingTable findings,
      PersonFactFinder finder,
      Plans plans,
      RuleCheck rules,
      Notices notices,
      Journal journal) {
    this.changes = changes;
    this.beneficiaries = beneficiaries;
    this.findings = findings;
    this.finder = finder;
    this.plans = plans;
    this.rules = rules;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    String caseNumber = execution.getProcessBusinessKey();
    RollChange change = changes.of(execution);
    List<Beneficiary> others =
        beneficiaries.of(caseNumber).stream()
            .filter(b -> b.state() != BeneficiaryState.RECHAZADO && !b.gone(change.effectiveOn()))
            .toList();
    PersonFacts facts = finder.of(others, plans.approved(caseNumber)).get(change.beneficiaryId());
    Verdict verdict =
        rules.check("funds-beneficiary-check", "funds-beneficiary-findings", facts.values());
    findings.keep(List.of(new CheckedPerson(change.beneficiaryId(), facts, verdict)));
    if (facts.values().get("fallecido").equals(true)) {
      notices.send(execution, "oversight", "funds.roll.deceased");
      notices.send(execution, "audit", "funds.roll.deceased");
    }
    journal.record(
        new Act(
            caseNumber,
            "funds.rollAdditionChecked",
            execution.getCurrentActivityId(),
            Map.of(
                "person", change.internalId(),
                "result", verdict.result(),
                "decisionVersion", verdict.version())));
  }
}
