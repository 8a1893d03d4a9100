package org.expediente.engine.jobs;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.history.JobState;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.expediente.terms.TermBook;
import org.springframework.beans.factory.ObjectProvider;

/** Follows each job from its creation to its end, in the transactions in which they happen. */
final class JobEvents implements HistoryEventHandler {
  private final ObjectProvider<JobCauses> causes;
  private final ObjectProvider<TermBook> terms;

  JobEvents(ObjectProvider<JobCauses> causes, ObjectProvider<TermBook> terms) {
    this.causes = causes;
    this.terms = terms;
  }

  @Override
  public void handleEvent(HistoryEvent event) {
    if (!(event instanceof HistoricJobLogEvent job)) {
      return;
    }
    if (is(job, JobState.CREATED)) {
      person()
          .ifPresent(who -> causes.getObject().remember(job.getJobId(), who, job.getActivityId()));
    } else if (is(job, JobState.SUCCESSFUL)) {
      expire(job);
      causes.getObject().forget(job.getJobId());
    } else if (is(job, JobState.DELETED)) {
      causes.getObject().forget(job.getJobId());
    }
  }

  /** The engine leaves the type of these events empty (7.24.0). */
  private static boolean is(HistoricJobLogEvent job, JobState state) {
    return job.getState() == state.getStateCode();
  }

  /**
   * Who acts; in a job, who caused that job: one person's act may lead to a row of jobs. Asked of
   * the command itself, since the first jobs come while the engine is still being built.
   */
  private Optional<String> person() {
    String person = Context.getCommandContext().getAuthenticatedUserId();
    return person == null ? causes.getObject().current() : Optional.of(person);
  }

  /**
   * A timer fired: the terms of its step that are past due have expired, though the step goes on.
   */
  private void expire(HistoricJobLogEvent job) {
    String type = job.getJobDefinitionType();
    if (type != null && type.startsWith("timer") && job.getExecutionId() != null) {
      terms.getObject().expired(job.getExecutionId(), null);
    }
  }

  @Override
  public void handleEvents(List<HistoryEvent> events) {
    events.forEach(this::handleEvent);
  }
}
