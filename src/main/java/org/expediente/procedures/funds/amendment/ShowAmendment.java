package org.expediente.procedures.funds.amendment;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Lays before a person what is asked for, what it changes, and what others said of it. */
@DiagramBean("showAmendment")
class ShowAmendment implements TaskListener {
  private final AmendmentTable amendments;
  private final AmendmentOpinions opinions;
  private final Changes changes;

  ShowAmendment(AmendmentTable amendments, AmendmentOpinions opinions, Changes changes) {
    this.amendments = amendments;
    this.opinions = opinions;
    this.changes = changes;
  }

  @Override
  public void notify(DelegateTask task) {
    Amendment amendment = amendments.find(FundsAmendment.id(task));
    Change change = changes.of(amendment);
    task.setVariableLocal(
        "amendmentAsked",
        amendment.title() + ": " + amendment.kind().title() + ". " + meter(amendment));
    task.setVariableLocal("amendmentReason", amendment.reason());
    task.setVariableLocal("amendmentBefore", change.before());
    task.setVariableLocal("amendmentAfter", change.after());
    task.setVariableLocal("amendmentOpinions", Words.shown(opinions(amendment)));
  }

  static String meter(Amendment amendment) {
    if (amendment.amount() == null) {
      return "";
    }
    return "Traslada %s; antes se trasladaron %s de un plan de %s."
        .formatted(
            Words.money(amendment.amount()),
            Words.money(amendment.transferred()),
            Words.money(amendment.planTotal()));
  }

  private String opinions(Amendment amendment) {
    return opinions.of(amendment.id()).stream()
        .map(
            opinion ->
                AddendumModel.area(opinion.step())
                    + ": "
                    + (opinion.favourable() ? "favorable. " : "desfavorable. ")
                    + opinion.reason())
        .collect(Collectors.joining("\n"));
  }
}
