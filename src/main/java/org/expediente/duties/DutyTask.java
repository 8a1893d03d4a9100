package org.expediente.duties;

import java.util.List;

/**
 * A task that somebody wants to do or is to be given.
 *
 * @param caseNumber the case, of called processes too
 * @param roles its candidate groups
 * @param distinctFrom ids of tasks (or start events) whose actors may not do it
 */
public record DutyTask(
    String caseNumber,
    String taskKey,
    String label,
    List<String> roles,
    List<String> distinctFrom) {
  public DutyTask {
    roles = List.copyOf(roles);
    distinctFrom = List.copyOf(distinctFrom);
  }

  DutyTask as(List<String> ownRoles) {
    return new DutyTask(caseNumber, taskKey, label, ownRoles, distinctFrom);
  }
}
