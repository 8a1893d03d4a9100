package org.expediente.procedures.funds.plan;

import java.util.LinkedHashMap;
import java.util.Map;
import org.expediente.approvals.Approvable;
import org.expediente.approvals.ApprovalContent;
import org.springframework.stereotype.Component;

/** What the authority's approval of a plan covers: every value of the version in force (A12). */
@Component
class PlanApproval implements Approvable {
  static final String KIND = "funds.plan";

  private final PlanTable plans;
  private final PlanRows rows;

  PlanApproval(PlanTable plans, PlanRows rows) {
    this.plans = plans;
    this.rows = rows;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public String title() {
    return "Plan de trabajo";
  }

  @Override
  public ApprovalContent content(String caseNumber) {
    return plans
        .filed(caseNumber)
        .map(this::content)
        .orElse(new ApprovalContent("ninguna versión", Map.of()));
  }

  private ApprovalContent content(PlanVersion filed) {
    PlanContent plan = rows.content(filed.key());
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("la versión", filed.version());
    parts.put("el total", filed.total());
    parts.put("los textos", plan.fields());
    parts.put("el presupuesto", plan.lines());
    parts.put("el cronograma", plan.activities());
    parts.put("los resultados", plan.results());
    parts.put("la programación de anticipos", plan.schedule());
    return new ApprovalContent("versión " + filed.version(), parts);
  }
}
