package org.expediente.procedures.contracts.proceeding;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.expediente.terms.Term;
import org.expediente.terms.TermBook;
import org.springframework.stereotype.Component;

/**
 * The last day of a step's term, as it stands after decrees and suspensions. A task stays open
 * until its timer fires; whoever acts in between is late all the same.
 */
@Component
public class LastDay {
  private final TermBook terms;
  private final Clock clock;

  LastDay(TermBook terms, Clock clock) {
    this.terms = terms;
    this.clock = clock;
  }

  /** Of the task's term. */
  public LocalDate of(DelegateTask task) {
    return of(task.getProcessInstanceId(), task.getTaskDefinitionKey());
  }

  /** Of the last term that a step had in a process instance. */
  public LocalDate of(String processInstanceId, String step) {
    return last(processInstanceId, step).dueDate();
  }

  /** Whether the task's term is over. */
  public boolean over(DelegateTask task) {
    return LocalDateTime.now(clock)
        .isAfter(last(task.getProcessInstanceId(), task.getTaskDefinitionKey()).due());
  }

  private Term last(String processInstanceId, String step) {
    List<Term> all = terms.ofTask(processInstanceId, step);
    if (all.isEmpty()) {
      throw new IllegalStateException("No term at %s of %s".formatted(step, processInstanceId));
    }
    return all.get(all.size() - 1);
  }
}
