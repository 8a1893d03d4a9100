package org.expediente.engine.jobs;

import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.impl.history.event.HistoricJobLogEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEvent;
import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.history.handler.HistoryEventHandler;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.terms.TermBook;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Follows each job from its creation to its end, in the transactions in which they happen. */
@Component
class JobEvents implements HistoryEventHandler {
  private final ObjectProvider<JobCauses> causes;
  private final ObjectProvider<TermBook> terms;
  private final Actors actors;

  // providers, because these need the engine that is just being built
  JobEvents(ObjectProvider<JobCauses> causes, ObjectProvider<TermBook> terms, Actors actors) {
    this.causes = causes;
    this.terms = terms;
    this.actors = actors;
  }

  @Override
  public void handleEvent(HistoryEvent event) {
    if (!(event instanceof HistoricJobLogEvent job)) {
      return;
    }
    if (event.isEventOfType(HistoryEventTypes.JOB_CREATE)) {
      person()
          .ifPresent(who -> causes.getObject().remember(job.getJobId(), who, job.getActivityId()));
    } else if (event.isEventOfType(HistoryEventTypes.JOB_SUCCESS)) {
      expire(job);
      causes.getObject().forget(job.getJobId());
    } else if (event.isEventOfType(HistoryEventTypes.JOB_DELETE)) {
      causes.getObject().forget(job.getJobId());
    }
  }

  /** Who acts; in a job, who caused that job: one person's act may lead to a row of jobs. */
  private Optional<String> person() {
    Actor who = actors.current();
    return who.isSystem() ? causes.getObject().current() : Optional.of(who.person());
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
