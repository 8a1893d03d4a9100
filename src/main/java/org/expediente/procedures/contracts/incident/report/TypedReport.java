package org.expediente.procedures.contracts.incident.report;

import org.expediente.diagram.Submission;

/**
 * A report as it was typed into its form.
 *
 * @param clause null where the obligation says it
 * @param finding null where the cause was evaluated before
 * @param lateReason null where nothing was said
 */
record TypedReport(
    String clause,
    String contractorAnswer,
    String finding,
    String analysis,
    String stillUseful,
    String recommendation,
    String lateReason) {

  static TypedReport of(Submission form) {
    return new TypedReport(
        form.text("clause"),
        form.text("contractorAnswer"),
        form.text("reportFinding"),
        form.text("analysis"),
        form.text("stillUseful"),
        form.text("recommendation"),
        form.text("lateReason"));
  }
}
