package org.expediente.duties;

import java.time.Instant;
import java.util.List;

/**
 * Somebody acted in a case: a fact, written once.
 *
 * @param taskKey id of the user task, or of the start event
 * @param roles groups in whose name the person acted
 * @param distinctFrom what the diagram said then: tasks that somebody else does
 * @param person user id, or {@link org.expediente.access.Actor#SYSTEM}
 * @param onBehalfOf the holder for whom a substitute acted, or null
 * @param taskId the engine's id of the task, or null for a start
 */
public record Participation(
    String caseNumber,
    String processKey,
    String taskKey,
    String taskLabel,
    List<String> roles,
    List<String> distinctFrom,
    String person,
    String onBehalfOf,
    PartKind kind,
    Instant at,
    String taskId) {
  public Participation {
    roles = List.copyOf(roles);
    distinctFrom = List.copyOf(distinctFrom);
  }

  /** Whether it counts as an act of this person: own, or done by a substitute in the name. */
  boolean isOf(String somebody) {
    return person.equals(somebody) || somebody.equals(onBehalfOf);
  }
}
