package org.expediente.procedures.funds.assembly;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.access.Actors;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.problem.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps what the case taught, in table {@code fund_lesson} (A55). */
@DiagramBean("recordLessons")
class RecordLessons implements TaskListener {
  private final JdbcClient db;
  private final Actors actors;
  private final Clock clock;

  RecordLessons(JdbcClient db, Actors actors, Clock clock) {
    this.db = db;
    this.actors = actors;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    List<Lesson> lessons =
        Submission.of(task).rows("lessons").stream()
            .map(
                row ->
                    new Lesson(
                        row.get("category").toString(),
                        row.get("lesson").toString().strip(),
                        row.get("proposal").toString().strip()))
            .toList();
    if (lessons.isEmpty()) {
      throw Refusal.invalid("funds.lessons.none", "Escriba al menos una lección aprendida.");
    }
    for (int i = 0; i < lessons.size(); i++) {
      add(task.getExecution().getProcessBusinessKey(), i + 1, lessons.get(i));
    }
  }

  private void add(String caseNumber, int position, Lesson lesson) {
    db.sql("insert into fund_lesson values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            caseNumber,
            position,
            lesson.category(),
            lesson.lesson(),
            lesson.proposal(),
            actors.current().person(),
            LocalDate.now(clock))
        .update();
  }
}
