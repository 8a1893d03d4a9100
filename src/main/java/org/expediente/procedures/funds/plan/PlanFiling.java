package org.expediente.procedures.funds.plan;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.expediente.approvals.ApprovalBook;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.parameters.Parameters;
import org.expediente.problem.FieldProblem;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.assignment.Assignments;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a plan in: checks that it adds up, freezes the version and seals it (A07, A11). */
@Service
@Transactional
public class PlanFiling {
  private final PlanDrafts drafts;
  private final PlanTable plans;
  private final PlanRows rows;
  private final PlanAlerts alerts;
  private final Sections sections;
  private final Assignments assignments;
  private final Parameters parameters;
  private final Journal journal;
  private final ApprovalBook approvals;
  private final Clock clock;

  PlanFiling(
      PlanDrafts drafts,
      PlanTable plans,
      PlanRows rows,
      PlanAlerts alerts,
      Sections sections,
      Assignments assignments,
      Parameters parameters,
      Journal journal,
      Clock clock,
      ApprovalBook approvals) {
    this.approvals = approvals;
    this.drafts = drafts;
    this.plans = plans;
    this.rows = rows;
    this.alerts = alerts;
    this.sections = sections;
    this.assignments = assignments;
    this.parameters = parameters;
    this.journal = journal;
    this.clock = clock;
  }

  /** Whether tables came in since the last filing. */
  public boolean hasChanges(String caseNumber) {
    return drafts.pending(caseNumber);
  }

  /** Puts the texts that a person submitted with the form into the draft. */
  public void texts(String caseNumber, Submission submission) {
    Map<String, String> texts = new HashMap<>();
    sections.fields().forEach(field -> texts.put(field, Nfc.of(submission.text(field))));
    drafts.texts(caseNumber, texts);
  }

  /**
   * Files the draft as the version under review.
   *
   * @throws Refusal with everything that does not add up, or where a corrected version would lack a
   *     section that the one before had
   */
  public Filed file(String caseNumber) {
    VersionKey draft = drafts.open(caseNumber);
    PlanContent plan = rows.content(draft);
    BigDecimal assigned = assignments.of(caseNumber).amount();
    BigDecimal adminMax = parameters.decimal("funds.plan.adminCostMax", LocalDate.now(clock));
    List<FieldProblem> problems = PlanRules.check(plan, assigned, adminMax);
    problems.addAll(lost(caseNumber, plan));
    if (!problems.isEmpty()) {
      throw Refusal.invalid("funds.plan.rules", problems);
    }
    String sha256 = Seal.of(draft, plan);
    if (!plans.file(draft, plan.total(), sha256)) {
      throw Refusal.conflict(
          "funds.plan.filed", "Otra persona acaba de presentar el plan; recargue la página.");
    }
    List<String> found = alerts.raise(draft, plan).stream().map(PlanAlert::message).toList();
    Map<String, ?> data =
        Map.of(
            "version", draft.version(), "sha256", sha256, "total", plan.total(), "alerts", found);
    journal.record(new Act(caseNumber, "funds.plan.filed", null, data));
    approvals.changed(caseNumber, PlanApproval.KIND, "se presentó la versión " + draft.version());
    PlanVersion filed = plans.filed(caseNumber).orElseThrow();
    return new Filed(filed.version(), filed.seal(), found);
  }

  /** Sections that the version before had and this one has not. */
  private List<FieldProblem> lost(String caseNumber, PlanContent plan) {
    List<String> now = sections.in(plan);
    return plans.filed(caseNumber).map(before -> rows.content(before.key())).stream()
        .flatMap(before -> sections.in(before).stream())
        .filter(section -> !now.contains(section))
        .map(
            section ->
                new FieldProblem(
                    section,
                    "La versión corregida ya no tiene la sección «%s»; complétela."
                        .formatted(sections.title(section))))
        .toList();
  }
}
