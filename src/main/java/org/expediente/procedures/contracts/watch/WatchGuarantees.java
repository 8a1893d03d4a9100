package org.expediente.procedures.contracts.watch;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.procedures.contracts.contract.Contract;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.guarantee.Guarantee;
import org.expediente.procedures.contracts.guarantee.GuaranteeState;
import org.expediente.procedures.contracts.guarantee.Guarantees;
import org.expediente.procedures.contracts.incident.IncidentBook;
import org.expediente.rules.RuleCheck;
import org.expediente.rules.Ruling;

/** Lets no guarantee expire unnoticed (B.10): alerts, prolongation, claim, and expiry on record. */
@DiagramBean("watchContractGuarantees")
class WatchGuarantees implements JavaDelegate {
  private static final String KEY = "contract-guarantee-watch";

  private final Contracts contracts;
  private final Guarantees guarantees;
  private final IncidentBook incidents;
  private final Thresholds thresholds;
  private final RuleCheck rules;
  private final GuaranteeSteps steps;
  private final Clock clock;

  WatchGuarantees(
      Contracts contracts,
      Guarantees guarantees,
      IncidentBook incidents,
      Thresholds thresholds,
      RuleCheck rules,
      GuaranteeSteps steps,
      Clock clock) {
    this.contracts = contracts;
    this.guarantees = guarantees;
    this.incidents = incidents;
    this.thresholds = thresholds;
    this.rules = rules;
    this.steps = steps;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Contract contract = contracts.hold(execution.getProcessBusinessKey());
    // as it was this morning: the claim of one guarantee opens an incident itself
    boolean open = incidents.anyOpen(contract.caseNumber());
    guarantees.of(contract.caseNumber()).stream()
        .filter(guarantee -> guarantee.state() == GuaranteeState.VIGENTE)
        .forEach(guarantee -> watch(execution, guarantee, open));
  }

  private void watch(DelegateExecution execution, Guarantee guarantee, boolean open) {
    LocalDate today = LocalDate.now(clock);
    thresholds
        .reached("guarantee", today, guarantee.validTo())
        .ifPresent(threshold -> steps.near(execution, guarantee, threshold));
    int left = (int) ChronoUnit.DAYS.between(today, guarantee.validTo());
    Ruling ruling = rules.rule(KEY, Map.of("diasRestantes", left, "incidenteAbierto", open));
    switch (ruling.text("medida")) {
      case "VENCER" -> steps.expire(execution, guarantee);
      case "RECLAMAR" -> steps.claim(execution, guarantee);
      case "PROLONGAR" -> steps.prolong(execution, guarantee);
      default -> {}
    }
  }
}
