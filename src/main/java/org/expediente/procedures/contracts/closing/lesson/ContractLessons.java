package org.expediente.procedures.contracts.closing.lesson;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.expediente.diagram.DiagramBean;

/** What the diagram of lessons asks. */
@DiagramBean("contractLessons")
public class ContractLessons {
  /** Variable of a task that decides one lesson. */
  static final String ID = "lessonId";

  private final Lessons lessons;

  ContractLessons(Lessons lessons) {
    this.lessons = lessons;
  }

  /** Ids of the lessons of the contract that wait for a decision. */
  public List<Long> open(DelegateExecution execution) {
    return lessons.open(execution.getProcessBusinessKey()).stream().map(Lesson::id).toList();
  }

  Lesson lesson(VariableScope scope) {
    return lessons.find(((Number) scope.getVariable(ID)).longValue());
  }
}
