package org.expediente.procedures.contracts.debarment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/**
 * The legal direction named the cause; DMN-B6 says how long it debars. What the books do not bear
 * out goes back to the person who drafts, with the whole submission.
 */
@DiagramBean("draftDebarment")
class DraftDebarment implements JavaDelegate {
  private final Proceedings proceedings;
  private final DebarmentCauses causes;
  private final DebarmentRules rules;
  private final DebarmentTable table;
  private final Journal journal;

  DraftDebarment(
      Proceedings proceedings,
      DebarmentCauses causes,
      DebarmentRules rules,
      DebarmentTable table,
      Journal journal) {
    this.proceedings = proceedings;
    this.causes = causes;
    this.rules = rules;
    this.table = table;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Submission form = Submission.of(execution);
    Proceeding of = proceedings.of(execution);
    journal.hold(of.caseNumber());
    DebarmentCause cause = causes.of(form.text("cause"), of.regime());
    rules.check(of, cause);
    table.draft(of.id(), cause, form.text("facts"), form.text("clause"), form.text("attribution"));
    journal.record(
        new Act(
            of.caseNumber(),
            "contracts.debarmentDrafted",
            execution.getCurrentActivityId(),
            Map.of(
                "proceeding", of.id(),
                "cause", cause.text(),
                "months", cause.months(),
                "decisionVersion", cause.version(),
                "facts", form.text("facts"))));
  }
}
