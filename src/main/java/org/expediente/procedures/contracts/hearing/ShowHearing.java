package org.expediente.procedures.contracts.hearing;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;
import org.expediente.procedures.contracts.proceeding.Proceeding;
import org.expediente.procedures.contracts.proceeding.ProceedingSheet;
import org.expediente.procedures.contracts.proceeding.Proceedings;

/** Lays before a person what the proceeding is about and what was said and proved so far. */
@DiagramBean("showHearing")
class ShowHearing implements TaskListener {
  private final Proceedings proceedings;
  private final ProceedingSheet sheet;
  private final OtherDelays late;
  private final OpeningFine fine;
  private final Hearings hearings;

  ShowHearing(
      Proceedings proceedings,
      ProceedingSheet sheet,
      OtherDelays late,
      OpeningFine fine,
      Hearings hearings) {
    this.proceedings = proceedings;
    this.sheet = sheet;
    this.late = late;
    this.fine = fine;
    this.hearings = hearings;
  }

  @Override
  public void notify(DelegateTask task) {
    Proceeding of = proceedings.of(task);
    Hearing hearing = hearings.of(of.id());
    task.setVariableLocal("proceedingSheet", sheet.text(of));
    if (hearing.openingAct().isEmpty()) {
      task.setVariableLocal("provisionalFine", fine.preview(of));
      task.setVariableLocal("otherLate", late.told(of));
    } else {
      task.setVariableLocal("hearingSoFar", Words.shown(told(hearings.printed(of.id()))));
    }
  }

  private static String told(Heard heard) {
    OpeningAct act = heard.charge();
    StringBuilder text =
        new StringBuilder("Hechos: ")
            .append(act.facts())
            .append("\nNorma y cláusula: ")
            .append(act.rule())
            .append("; ")
            .append(act.clause())
            .append("\nPosible consecuencia: ")
            .append(act.consequence());
    if (!act.provisional().isEmpty()) {
      text.append('\n').append(act.provisional());
    }
    text.append('\n').append(heard.notified()).append('\n').append(heard.answer());
    heard.evidence().forEach(line -> text.append('\n').append(line));
    heard.assessment().forEach(line -> text.append('\n').append(line));
    return text.toString();
  }
}
