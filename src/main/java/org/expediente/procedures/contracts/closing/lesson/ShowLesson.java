package org.expediente.procedures.contracts.closing.lesson;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.expediente.diagram.DiagramBean;
import org.expediente.diagram.Words;

/** Lays one request before planning. */
@DiagramBean("showLesson")
class ShowLesson implements TaskListener {
  private final ContractLessons lessons;

  ShowLesson(ContractLessons lessons) {
    this.lessons = lessons;
  }

  @Override
  public void notify(DelegateTask task) {
    task.setVariableLocal("lessonText", Words.shown(lessons.lesson(task).told()));
  }
}
