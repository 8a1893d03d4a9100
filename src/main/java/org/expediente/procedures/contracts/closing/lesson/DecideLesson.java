package org.expediente.procedures.contracts.closing.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.casefile.Notices;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Submission;
import org.expediente.journal.Act;
import org.expediente.journal.Journal;
import org.expediente.problem.Complaints;

/** Planning accepts a request for study, with the experts who review it, or rejects it (B-S02). */
@DiagramBean("decideLesson")
class DecideLesson implements TaskListener {
  private final ContractLessons open;
  private final Lessons lessons;
  private final Notices notices;
  private final Journal journal;

  DecideLesson(ContractLessons open, Lessons lessons, Notices notices, Journal journal) {
    this.open = open;
    this.lessons = lessons;
    this.notices = notices;
    this.journal = journal;
  }

  @Override
  public void notify(DelegateTask task) {
    String contractCase = task.getExecution().getProcessBusinessKey();
    journal.hold(contractCase);
    Submission form = Submission.of(task);
    Lesson lesson = open.lesson(task);
    boolean accepted = "ACEPTADA".equals(form.text("lessonDecision"));
    List<ExpertArea> reviewers = accepted ? reviewers(form.choices("reviewers")) : List.of();
    if (accepted) {
      check(lesson, reviewers);
    }
    lessons.decide(
        lesson,
        accepted ? Lessons.IN_STUDY : Lessons.REJECTED,
        form.text("decisionReason"),
        reviewers);
    reviewers.forEach(
        area -> notices.send(task.getExecution(), area.group(), "contracts.closing.review"));
    journal.record(
        new Act(
            contractCase,
            "contracts.lessonDecided",
            task.getTaskDefinitionKey(),
            Map.of(
                "subject", lesson.subject(),
                "decision", accepted ? "se acepta para estudio" : "se rechaza",
                "reason", form.text("decisionReason"),
                "reviewers", reviewers.stream().map(ExpertArea::label).toList())));
  }

  private static List<ExpertArea> reviewers(List<String> groups) {
    return Arrays.stream(ExpertArea.values())
        .filter(area -> groups.contains(area.group()))
        .toList();
  }

  private static void check(Lesson lesson, List<ExpertArea> reviewers) {
    List<String> missing =
        Arrays.stream(ExpertArea.values())
            .filter(area -> !reviewers.contains(area))
            .map(ExpertArea::label)
            .toList();
    new Complaints()
        .when(reviewers.isEmpty(), "reviewers", "Nombre al menos un área experta que la revise.")
        .when(
            !reviewers.isEmpty() && lesson.concerns().needsAllAreas() && !missing.isEmpty(),
            "reviewers",
            "Un cambio de parámetros o de tablas lo revisan las cinco áreas: falta %s."
                .formatted(String.join(", ", missing)))
        .settle("contracts.lesson.reviewers");
  }
}
