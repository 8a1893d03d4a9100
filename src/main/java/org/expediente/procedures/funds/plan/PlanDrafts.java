package org.expediente.procedures.funds.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.expediente.journal.Journal;
import org.expediente.problem.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The version that the organisation works on. What was filed never changes: the first change after
 * a filing opens the next version with a copy of everything.
 */
@Component
@Transactional
class PlanDrafts {
  private final PlanTable plans;
  private final DraftRows rows;
  private final Journal journal;

  PlanDrafts(PlanTable plans, DraftRows rows, Journal journal) {
    this.plans = plans;
    this.rows = rows;
    this.journal = journal;
  }

  /** Whether something was changed since the last filing. */
  boolean pending(String caseNumber) {
    return plans.latest(caseNumber).filter(v -> v.state() == PlanState.DRAFT).isPresent();
  }

  /**
   * The draft, opened where there is none.
   *
   * @throws Refusal where a plan is approved: its destination is fixed (A-S10)
   */
  VersionKey open(String caseNumber) {
    journal.hold(caseNumber); // two uploads at once would both open the same version
    if (plans.approved(caseNumber).isPresent()) {
      throw Refusal.conflict(
          "funds.plan.frozen",
          "El plan de trabajo ya está aprobado y no se cambia; los cambios se piden por adenda.");
    }
    Optional<PlanVersion> latest = plans.latest(caseNumber);
    if (latest.isPresent() && latest.get().state() == PlanState.DRAFT) {
      return latest.get().key();
    }
    VersionKey next = new VersionKey(caseNumber, latest.map(PlanVersion::version).orElse(0) + 1);
    plans.create(next);
    latest.ifPresent(filed -> rows.copy(filed.key(), next));
    return next;
  }

  /** Replaces the texts; null takes a text out. */
  void texts(String caseNumber, Map<String, String> texts) {
    rows.texts(open(caseNumber), texts);
  }

  void lines(String caseNumber, List<BudgetLine> lines) {
    rows.lines(open(caseNumber), lines);
  }

  void activities(String caseNumber, List<Activity> activities) {
    rows.activities(open(caseNumber), activities);
  }

  void results(String caseNumber, List<ExpectedResult> results) {
    rows.results(open(caseNumber), results);
  }

  void schedule(String caseNumber, List<Advance> schedule) {
    rows.schedule(open(caseNumber), schedule);
  }
}
