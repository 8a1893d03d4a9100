package org.expediente.procedures.funds.plan;

import java.util.List;
import java.util.Optional;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Service;

/** What later steps of the procedure may know of a plan. */
@Service
public class Plans {
  private final PlanTable plans;
  private final PlanRows rows;

  Plans(PlanTable plans, PlanRows rows) {
    this.plans = plans;
    this.rows = rows;
  }

  /** The plan that the authority approved; empty while there is none. */
  public Optional<Plan> find(String caseNumber) {
    return plans
        .approved(caseNumber)
        .map(version -> PlanFields.of(version, rows.fields(version.key())).plan());
  }

  /**
   * The plan that the authority approved.
   *
   * @throws Refusal conflict, while there is none
   */
  public Plan approved(String caseNumber) {
    return find(caseNumber)
        .orElseThrow(
            () ->
                Refusal.conflict(
                    "funds.plan.notApproved",
                    "El expediente " + caseNumber + " no tiene un plan de trabajo aprobado."));
  }

  /** The budget of a version, in the order of the organisation's table. */
  public List<BudgetLine> lines(String caseNumber, int version) {
    return rows.lines(new VersionKey(caseNumber, version));
  }

  /** What a version promises to reach, in the order of the organisation's table. */
  public List<ExpectedResult> results(String caseNumber, int version) {
    return rows.results(new VersionKey(caseNumber, version));
  }

  /** The advances that a version schedules, by number. */
  public List<Advance> schedule(String caseNumber, int version) {
    return rows.schedule(new VersionKey(caseNumber, version));
  }
}
