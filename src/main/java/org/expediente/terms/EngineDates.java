package org.expediente.terms;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Carries a moved due date into the engine: to the task and to the timers that stand at the old
 * date. Other timers of the step, and a due date that a person set by hand, stay as they are.
 */
@Component
class EngineDates {
  private final TaskService tasks;
  private final ManagementService management;
  private final IdentityService identity;
  private final Actors actors;
  private final Clock clock;

  EngineDates(
      @Lazy TaskService tasks,
      @Lazy ManagementService management,
      @Lazy IdentityService identity,
      Actors actors,
      Clock clock) {
    this.tasks = tasks;
    this.management = management;
    this.identity = identity;
    this.actors = actors;
    this.clock = clock;
  }

  /** Local time of the ministry as the engine wants it. */
  Date instant(LocalDateTime local) {
    return Date.from(local.atZone(clock.getZone()).toInstant());
  }

  /** Moves task and timers from an old due date to the stored one. */
  void move(Term term, LocalDateTime before) {
    unwatched(
        () -> {
          tasksAt(term, instant(before)).forEach(task -> setDue(task, instant(term.due())));
          timersAt(term, instant(before)).forEach(this::recalculate);
        });
  }

  /**
   * Takes the due date off the task and holds the timers back.
   *
   * @return whether there was a task with this due date
   */
  boolean stop(Term term) {
    Date due = instant(term.due());
    List<Task> stopped = new ArrayList<>();
    unwatched(
        () -> {
          stopped.addAll(tasksAt(term, due));
          stopped.forEach(task -> setDue(task, null));
          timersAt(term, due).forEach(timer -> management.suspendJobById(timer.getId()));
        });
    return !stopped.isEmpty();
  }

  /** Lets held timers run to the stored due date and, if asked, gives it to the task again. */
  void start(Term term, LocalDateTime before, boolean withTask) {
    unwatched(
        () -> {
          if (withTask) {
            tasksAt(term, null).forEach(task -> setDue(task, instant(term.due())));
          }
          for (Job timer : timersAt(term, instant(before))) {
            management.activateJobById(timer.getId());
            recalculate(timer);
          }
        });
  }

  private List<Task> tasksAt(Term term, Date due) {
    return tasks
        .createTaskQuery()
        .executionId(term.place().executionId())
        .taskDefinitionKey(term.activityId())
        .list()
        .stream()
        .filter(task -> same(task.getDueDate(), due))
        .toList();
  }

  private List<Job> timersAt(Term term, Date due) {
    return management
        .createJobQuery()
        .executionId(term.place().executionId())
        .timers()
        .list()
        .stream()
        .filter(timer -> same(timer.getDuedate(), due))
        .toList();
  }

  private void setDue(Task task, Date due) {
    task.setDueDate(due);
    tasks.saveTask(task);
  }

  /** The timer evaluates its expression again and so finds the stored term. */
  private void recalculate(Job timer) {
    management.recalculateJobDuedate(timer.getId(), true);
  }

  private static boolean same(Date one, Date other) {
    return one == null || other == null ? one == other : one.getTime() == other.getTime();
  }

  /**
   * A decree moves tasks of everybody: the engine must not ask whether its author may edit them.
   */
  private void unwatched(Runnable work) {
    Actor actor = actors.current();
    identity.clearAuthentication();
    try {
      work.run();
    } finally {
      if (!actor.isSystem()) {
        identity.setAuthentication(actor.person(), actor.groups());
      }
    }
  }
}
