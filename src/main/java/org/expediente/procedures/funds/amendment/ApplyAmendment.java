package org.expediente.procedures.funds.amendment;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Executions;

/** A modification takes effect: what was before it and what is now are kept with who and why. */
@DiagramBean("applyAmendment")
class ApplyAmendment implements JavaDelegate {
  private final Executions executions;
  private final AmendmentTable amendments;
  private final AmendmentOpinions opinions;
  private final TransferTable transfers;
  private final Changes changes;
  private final ProgrammeTimers timers;
  private final Journal journal;

  ApplyAmendment(
      Executions executions,
      AmendmentTable amendments,
      AmendmentOpinions opinions,
      TransferTable transfers,
      Changes changes,
      ProgrammeTimers timers,
      Journal journal) {
    this.executions = executions;
    this.amendments = amendments;
    this.opinions = opinions;
    this.transfers = transfers;
    this.changes = changes;
    this.timers = timers;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    executions.hold(execution.getProcessBusinessKey());
    Amendment amendment = amendments.find(FundsAmendment.id(execution));
    changes.requireStillPossible(amendment);
    Change change = changes.of(amendment);
    switch (amendment.kind()) {
      case TRASLADO -> transfers.add(amendment);
      case PLAZO ->
          timers.follow(
              amendment.caseNumber(),
              () -> executions.extend(amendment.caseNumber(), amendment.endsOn()));
      case OTRO -> {} // its text is the change
    }
    List<AmendmentOpinion> given = opinions.of(amendment.id());
    String why = given.get(given.size() - 1).reason();
    amendments.approved(amendment, change, why);
    journal.record(
        new Act(
            amendment.caseNumber(),
            "funds.amendmentApproved",
            execution.getCurrentActivityId(),
            Map.of(
                "number", amendment.number(),
                "before", change.before(),
                "after", change.after(),
                "reason", why)));
  }
}
