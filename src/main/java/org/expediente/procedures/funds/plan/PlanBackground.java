package org.expediente.procedures.funds.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.procedures.funds.assignment.Assignment;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Component;

/** What every document about a plan says first: whose money, how much, which version. */
@Component
public class PlanBackground {
  private final Assignments assignments;
  private final PlanTable plans;
  private final Clock clock;

  PlanBackground(Assignments assignments, PlanTable plans, Clock clock) {
    this.assignments = assignments;
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * Entries for the template fragment {@code plan-parts :: background}; figures from tables only.
   */
  public Map<String, Object> of(String caseNumber) {
    Assignment assignment = assignments.of(caseNumber);
    PlanVersion filed = plans.filed(caseNumber).orElseThrow();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("organisation", assignment.ngoName());
    model.put("nit", assignment.ngoNit());
    model.put("decree", assignment.decree());
    model.put("gazetteDate", assignment.gazetteDate());
    model.put("purpose", assignment.legalPurpose());
    model.put("assigned", assignment.amount());
    model.put("planned", filed.total());
    model.put("unplanned", assignment.amount().subtract(filed.total()));
    model.put("version", filed.version());
    model.put("sha256", filed.sha256());
    model.put("filedOn", LocalDate.ofInstant(filed.filedAt(), clock.getZone()));
    return model;
  }
}
