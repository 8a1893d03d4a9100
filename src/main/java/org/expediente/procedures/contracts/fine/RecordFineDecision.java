package org.expediente.procedures.contracts.fine;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.contracts.contract.Contracts;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** The authority decides (B29): by days and reasons, never by an amount (B.10). */
@DiagramBean("recordFineDecision")
class RecordFineDecision implements TaskListener {
  private final Proceedings proceedings;
  private final Contracts contracts;
  private final FineArchive archive;
  private final FineRequests requests;
  private final FineComputer computer;
  private final FineDrafts drafts;
  private final FineDecisions decisions;
  private final Journal journal;

  RecordFineDecision(
      Proceedings proceedings,
      Contracts contracts,
      FineArchive archive,
      FineRequests requests,
      FineComputer computer,
      FineDrafts drafts,
      FineDecisions decisions,
      Journal journal) {
    this.proceedings = proceedings;
    this.contracts = contracts;
    this.archive = archive;
    this.requests = requests;
    this.computer = computer;
    this.drafts = drafts;
    this.decisions = decisions;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    Submission form = Submission.of(task);
    Proceeding proceeding = proceedings.of(task);
    contracts.hold(proceeding.contractCase());
    FineDraft draft = drafts.last(proceeding.id()).orElseThrow();
    FineComputation fine = archive.find(draft.computationId());
    FineChoice choice = FineChoice.valueOf(form.text("fineDecision"));
    int excused = choice == FineChoice.REDUCIR ? form.number("excusedDays") : 0;
    FineDecisionRules.check(
        choice,
        draft,
        fine,
        computer.preview(requests.again(proceeding, fine, FineStage.FINAL, excused)),
        computer.holds(fine, requests.again(proceeding, fine, FineStage.FINAL, 0)));
    FineComputation comesTo = comesTo(choice, excused, proceeding, fine);
    String reason = form.text("reason");
    decisions.add(draft, choice, comesTo.id(), comesTo.excusedDays(), reason);
    journal.record(
        new Act(
            proceeding.caseNumber(),
            "contracts.fineDecided",
            task.getTaskDefinitionKey(),
            Map.of(
                "proceeding", proceeding.id(),
                "decision", choice.label(),
                "excusedDays", comesTo.excusedDays(),
                "computation", comesTo.id(),
                "amount", Words.money(comesTo.result().payable()),
                "reason", reason)));
  }

  /** Excused days are computed anew; an exoneration leaves no day, so not even the floor is due. */
  private FineComputation comesTo(
      FineChoice choice, int excused, Proceeding proceeding, FineComputation fine) {
    int all = fine.lines().stream().mapToInt(FineComputation.Line::days).max().orElse(0);
    return switch (choice) {
      case IMPONER, DEVOLVER -> fine;
      case REDUCIR -> computer.compute(requests.again(proceeding, fine, FineStage.FINAL, excused));
      case EXONERAR -> computer.compute(requests.again(proceeding, fine, FineStage.FINAL, all));
    };
  }
}
