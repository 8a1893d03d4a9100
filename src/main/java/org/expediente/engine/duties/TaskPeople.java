package org.expediente.engine.duties;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** Who a task is given or offered to by name. */
record TaskPeople(String assignee, String owner, Set<String> candidates) {

  static TaskPeople of(TaskEntity task) {
    Set<String> candidates = new TreeSet<>();
    for (IdentityLink link : task.getIdentityLinks()) {
      boolean offered =
          !IdentityLinkType.ASSIGNEE.equals(link.getType())
              && !IdentityLinkType.OWNER.equals(link.getType());
      if (link.getUserId() != null && offered) {
        candidates.add(link.getUserId());
      }
    }
    return new TaskPeople(task.getAssignee(), task.getOwner(), candidates);
  }

  /** The people of now who were not in the same place before. */
  Set<String> since(TaskPeople before) {
    Set<String> fresh = new TreeSet<>(candidates);
    fresh.removeAll(before.candidates);
    if (assignee != null && !assignee.equals(before.assignee)) {
      fresh.add(assignee);
    }
    if (owner != null && !owner.equals(before.owner)) {
      fresh.add(owner);
    }
    return fresh;
  }
}
