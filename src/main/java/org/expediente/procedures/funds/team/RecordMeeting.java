package org.expediente.procedures.funds.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.Cell;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;

/** Stores what happened at a meeting (step A06). */
@DiagramBean("recordMeeting")
class RecordMeeting implements TaskListener {
  private final MeetingTable table;
  private final Actors actors;
  private final Clock clock;

  RecordMeeting(MeetingTable table, Actors actors, Clock clock) {
    this.table = table;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    Meeting meeting =
        new Meeting(
            number,
            table.of(number).size() + 1,
            form.date("heldOn"),
            form.text("place"),
            "SI".equals(form.text("ngoPresent")),
            form.text("agreements"),
            "SI".equals(form.text("anotherMeeting")),
            attendees(form),
            inputs(form),
            actors.current().person());
    MeetingRules.check(meeting, LocalDate.now(clock));
    table.add(meeting);
  }

  private static List<Meeting.Attendee> attendees(Submission form) {
    return form.rows("attendees").stream()
        .map(row -> new Meeting.Attendee(Cell.text(row, "name"), Cell.text(row, "capacity")))
        .toList();
  }

  private static List<Meeting.Input> inputs(Submission form) {
    return form.rows("inputs").stream()
        .map(
            row ->
                new Meeting.Input(
                    Cell.text(row, "description"), LocalDate.parse(Cell.text(row, "dueOn"))))
        .toList();
  }
}
