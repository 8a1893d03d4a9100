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
import org.expediente.problem.Complaints;
import org.expediente.problem.Refusal;

/** Stores an appointed person's answer and declaration (step A05). */
@DiagramBean("recordAnswer")
class RecordAnswer implements TaskListener {
  private final TeamTable table;
  private final Actors actors;
  private final Clock clock;

  RecordAnswer(TeamTable table, Actors actors, Clock clock) {
    this.table = table;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    Seat seat = Seat.of((String) task.getVariable("seat"));
    Appointment appointment =
        new Seating(table.of(task.getExecution().getProcessBusinessKey())).at(seat).orElseThrow();
    if (!appointment.person().equals(actors.current().person())) {
      throw Refusal.forbidden(
          "funds.team.other",
          "No puede realizar esta tarea: solo %s puede responder a su designación."
              .formatted(appointment.personName()));
    }
    Answer answer = answer(Submission.of(task));
    new Complaints()
        .when(
            answer.accepts() && answer.conflict(),
            "answer",
            "Declaró un conflicto de interés: debe excusarse"
                + " (Ley de Ética Gubernamental, art. 5 c).")
        .settle("funds.team.conflict");
    table.answer(appointment.id(), answer, LocalDate.now(clock));
  }

  private static Answer answer(Submission form) {
    List<Relative> relatives =
        form.rows("relatives").stream()
            .map(
                row ->
                    new Relative(
                        Cell.text(row, "name"), Cell.text(row, "kinship"), Cell.text(row, "place")))
            .toList();
    return new Answer(
        "ACEPTA".equals(form.text("answer")),
        "SI".equals(form.text("conflict")),
        relatives,
        form.text("companies"),
        form.text("excuseReason"));
  }
}
