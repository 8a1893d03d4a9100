package org.expediente.procedures.funds.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expediente.parameters.Parameters;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;

/** What the authority may decide while no complete plan is there (A07, A08). */
@Component
class MissingPlan {
  private final MissingPlanTable decisions;
  private final PlanTable plans;
  private final CheckTable checks;
  private final Parameters parameters;
  private final Clock clock;

  MissingPlan(
      MissingPlanTable decisions,
      PlanTable plans,
      CheckTable checks,
      Parameters parameters,
      Clock clock) {
    this.decisions = decisions;
    this.plans = plans;
    this.checks = checks;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** Why the authority is asked, in Spanish. */
  String reason(String caseNumber) {
    return plans
        .filed(caseNumber)
        .flatMap(filed -> checks.latest(filed.key()))
        .map(check -> "El plan presentado sigue incompleto. " + check.message())
        .orElse("La organización no presentó su plan de trabajo dentro del plazo.");
  }

  /** Options for the form: an extension only while there is one left. */
  List<Map<String, String>> options(String caseNumber) {
    List<Map<String, String>> options = new ArrayList<>();
    if (extensionLeft(caseNumber)) {
      options.add(Map.of("value", MissingPlanTable.EXTENSION, "label", "Conceder prórroga"));
    }
    options.add(Map.of("value", MissingPlanTable.CLOSE, "label", "Cerrar sin transferir fondos"));
    return options;
  }

  void decide(String caseNumber, String decision, String motive) {
    if (decision.equals(MissingPlanTable.EXTENSION) && !extensionLeft(caseNumber)) {
      throw Refusal.invalid(
          "funds.plan.extension", "La prórroga ya se concedió y no puede darse otra.");
    }
    decisions.add(caseNumber, decision, motive);
  }

  private boolean extensionLeft(String caseNumber) {
    int max = parameters.integer("funds.plan.maxExtensions", LocalDate.now(clock));
    return decisions.extensions(caseNumber) < max;
  }
}
