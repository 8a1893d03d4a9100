package org.expediente.engine.approvals;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.expediente.access.Actor;
import org.expediente.access.Actors;
import org.expediente.approvals.ApprovalBook;
import org.expediente.approvals.Reviews;
import org.springframework.stereotype.Component;

/** Tasks that approve: what they show, and the approval of exactly that. */
@Component
class Approving {
  private final Reviews reviews;
  private final ApprovalBook book;
  private final Actors actors;

  Approving(Reviews reviews, ApprovalBook book, Actors actors) {
    this.reviews = reviews;
    this.book = book;
    this.actors = actors;
  }

  /** The form has just been filled with the data as they are now. */
  void show(DelegateTask task) {
    for (String kind : ApprovalDirections.of(task).of()) {
      reviews.show(task.getId(), caseOf(task), kind);
    }
  }

  /** Whoever takes a task whose data changed finds its form filled anew. */
  void showAgain(DelegateTask task, List<TaskListener> preparing) {
    boolean outdated =
        task.getAssignee() != null
            && ApprovalDirections.of(task).of().stream()
                .anyMatch(kind -> reviews.outdated(task.getId(), caseOf(task), kind));
    if (outdated) {
      preparing.forEach(listener -> refill(listener, task));
      show(task);
    }
  }

  private static void refill(TaskListener listener, DelegateTask task) {
    try {
      listener.notify(task);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  void requireShown(DelegateTask task) {
    ApprovalDirections directions = ApprovalDirections.of(task);
    if (!directions.of().isEmpty() && directions.yes(task)) {
      directions.of().forEach(kind -> reviews.requireShown(task.getId(), caseOf(task), kind));
    }
  }

  void approve(DelegateTask task) {
    ApprovalDirections directions = ApprovalDirections.of(task);
    boolean yes = directions.yes(task);
    String step = task.getTaskDefinitionKey();
    for (String kind : directions.of()) {
      if (yes) {
        reviews.approve(task.getId(), caseOf(task), kind, step, role(task));
      } else {
        book.denied(caseOf(task), kind, step);
      }
    }
  }

  void forget(DelegateTask task) {
    if (!ApprovalDirections.of(task).of().isEmpty()) {
      reviews.forget(task.getId());
    }
  }

  /** The group for which the task is and to which the person belongs, or null. */
  private String role(DelegateTask task) {
    Actor actor = actors.current();
    return task.getCandidates().stream()
        .map(IdentityLink::getGroupId)
        .filter(group -> group != null && actor.in(group))
        .sorted()
        .findFirst()
        .orElse(null);
  }

  private static String caseOf(DelegateTask task) {
    return task.getExecution().getProcessBusinessKey();
  }
}
