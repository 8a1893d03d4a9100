package org.expediente.procedures.funds.team;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Stores whether the organisation is convened again. */
@DiagramBean("recordAbsenceDecision")
class RecordAbsenceDecision implements TaskListener {
  private final AbsenceTable table;
  private final MeetingTable meetings;
  private final Actors actors;
  private final Clock clock;

  RecordAbsenceDecision(AbsenceTable table, MeetingTable meetings, Actors actors, Clock clock) {
    this.table = table;
    this.meetings = meetings;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    table.add(
        new AbsenceDecision(
            number,
            meetings.of(number).size(),
            form.text("absenceDecision"),
            form.text("reason"),
            LocalDate.now(clock),
            actors.current().person()));
  }
}
