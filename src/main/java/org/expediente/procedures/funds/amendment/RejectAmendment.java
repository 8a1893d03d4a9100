package org.expediente.procedures.funds.amendment;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.procedures.funds.ledger.Executions;

/** A modification does not happen: nothing changes but its row. */
@DiagramBean("rejectAmendment")
class RejectAmendment implements JavaDelegate {
  private final Executions executions;
  private final AmendmentTable amendments;
  private final AmendmentOpinions opinions;
  private final Journal journal;

  RejectAmendment(
      Executions executions,
      AmendmentTable amendments,
      AmendmentOpinions opinions,
      Journal journal) {
    this.executions = executions;
    this.amendments = amendments;
    this.opinions = opinions;
    this.journal = journal;
  }

  @Override
  public void execute(DelegateExecution execution) {
    executions.hold(execution.getProcessBusinessKey());
    Amendment amendment = amendments.find(FundsAmendment.id(execution));
    String why = why(amendment);
    amendments.rejected(amendment, why);
    journal.record(
        new Act(
            amendment.caseNumber(),
            "funds.amendmentRejected",
            execution.getCurrentActivityId(),
            Map.of("number", amendment.number(), "reason", why)));
  }

  private String why(Amendment amendment) {
    if (amendment.route() == AmendmentRoute.EXTEMPORANEA) {
      return "La línea %s ya no tiene %s sin usar: no se modifica lo que ya se gastó o comprometió."
          .formatted(amendment.fromLine(), Words.money(amendment.amount()));
    }
    return opinions.of(amendment.id()).stream()
        .filter(opinion -> !opinion.favourable())
        .reduce((first, last) -> last)
        .map(AmendmentOpinion::reason)
        .orElse("La organización no firmó la adenda en el plazo.");
  }
}
