package org.expediente.procedures.funds.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.expediente.problem.Refusal;
import org.expediente.procedures.funds.plan.PlanReview;
import org.expediente.procedures.funds.plan.Reviewed;
import org.springframework.stereotype.Component;

/** What the authority may resolve, and what that brings about (A12). */
@Component
class Decisions {
  private final ConsolidationTable consolidations;
  private final ResolutionTable resolutions;
  private final PlanReview review;

  Decisions(ConsolidationTable consolidations, ResolutionTable resolutions, PlanReview review) {
    this.consolidations = consolidations;
    this.resolutions = resolutions;
    this.review = review;
  }

  /** Options for the form: approval only where all three areas are in favour of this version. */
  List<Map<String, String>> options(String caseNumber) {
    List<Map<String, String>> options = new ArrayList<>();
    if (approvable(review.current(caseNumber))) {
      options.add(Map.of("value", Resolution.APPROVE, "label", "Aprobar el plan"));
    }
    options.add(Map.of("value", Resolution.RETURN, "label", "Devolver para nuevo dictamen"));
    options.add(Map.of("value", Resolution.DENY, "label", "Denegar el plan"));
    return options;
  }

  void resolve(Reviewed plan, String decision, String motive) {
    if (decision.equals(Resolution.APPROVE)) {
      if (!approvable(plan)) {
        throw Refusal.invalid(
            "funds.plan.notApprovable",
            "Solo se puede aprobar un plan con los tres dictámenes favorables.");
      }
      review.approve(plan);
    }
    resolutions.add(plan, decision, motive);
  }

  private boolean approvable(Reviewed plan) {
    return consolidations
        .latest(plan.caseNumber())
        .filter(c -> c.sha256().equals(plan.sha256()))
        .filter(c -> c.result().equals(Consolidation.APPROVABLE))
        .isPresent();
  }
}
