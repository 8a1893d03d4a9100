package org.expediente.procedures.funds.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Complaints;

/** Stores whom the authority appoints (step A04). */
@DiagramBean("recordAppointment")
class RecordAppointment implements TaskListener {
  private final TeamTable table;
  private final AppointmentRules rules;
  private final Actors actors;
  private final Clock clock;

  RecordAppointment(TeamTable table, AppointmentRules rules, Actors actors, Clock clock) {
    this.table = table;
    this.rules = rules;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    String number = task.getExecution().getProcessBusinessKey();
    Submission form = Submission.of(task);
    String authority = actors.current().person();
    LocalDate today = LocalDate.now(clock);
    LocalDate from = form.date("effectiveFrom");
    new Complaints()
        .when(from.isBefore(today), "effectiveFrom", "La fecha efectiva no puede ser pasada.")
        .settle("funds.team.appointment");
    Seating seating = new Seating(table.of(number));
    Map<Seat, Person> chosen = rules.check(number, choices(form), seating, authority);
    chosen
        .values()
        .forEach(
            person ->
                seating
                    .of(person.id())
                    .ifPresent(former -> table.state(former.id(), SeatState.RELEVADO)));
    for (Seat seat : Seat.values()) {
      if (chosen.containsKey(seat)) {
        Person person = chosen.get(seat);
        table.add(
            new Appointment(
                null,
                number,
                seat.id(),
                person.id(),
                person.name(),
                SeatState.DESIGNADO,
                form.text("agreement"),
                from,
                today,
                authority,
                null));
      }
    }
  }

  private static List<Choice> choices(Submission form) {
    List<Choice> choices = new ArrayList<>();
    for (Seat seat : Seat.values()) {
      String person = form.text(seat.field());
      if (person != null) {
        choices.add(new Choice(seat, person));
      }
    }
    return choices;
  }
}
