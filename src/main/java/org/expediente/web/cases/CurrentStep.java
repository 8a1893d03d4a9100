package org.expediente.web.cases;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A task that is open in the case. Who works on it is not told.
 *
 * @param step task definition key
 * @param name label of the task, Spanish
 * @param due end of its term in the ministry's zone, or null
 * @param groups groups that may do it
 */
record CurrentStep(
    String taskId,
    String step,
    String name,
    OffsetDateTime created,
    OffsetDateTime due,
    List<Group> groups) {

  /** Id and Spanish name of a group. */
  record Group(String id, String name) {}
}
