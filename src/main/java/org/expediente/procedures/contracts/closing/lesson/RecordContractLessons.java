package org.expediente.procedures.contracts.closing.lesson;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;
import org.expediente.procedures.contracts.contract.Contracts;

/** Turns what a contract taught into requests for planning, or keeps why there are none. */
@DiagramBean("recordContractLessons")
class RecordContractLessons implements TaskListener {
  private final Contracts contracts;
  private final Lessons lessons;
  private final Journal journal;

  RecordContractLessons(Contracts contracts, Lessons lessons, Journal journal) {
    this.contracts = contracts;
    this.lessons = lessons;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    contracts.hold(contractCase);
    Submission form = Submission.of(task);
    if ("NO".equals(form.text("hasLessons"))) {
      record(task, "contracts.noLessons", Map.of("reason", form.text("noLessons")));
      return;
    }
    List<TypedLesson> typed = form.rows("lessons").stream().map(TypedLesson::of).toList();
    new Complaints()
        .when(
            typed.isEmpty(),
            "lessons",
            "Escriba al menos una lección, o indique que no las hay y por qué.")
        .settle("contracts.lessons.none");
    typed.forEach(
        lesson -> {
          lessons.propose(contractCase, lesson);
          record(
              task,
              "contracts.lessonProposed",
              Map.of("subject", lesson.subject(), "rule", lesson.ruleName()));
        });
  }

  private void record(DelegateTask task, String kind, Map<String, ?> data) {
    journal.record(
        new Act(
            task.getExecution().getProcessBusinessKey(), kind, task.getTaskDefinitionKey(), data));
  }
}
