package org.expediente.duties;

import java.time.LocalDate;

/**
 * A person's part in a case.
 *
 * @param person user id
 * @param role Spanish name of the group that the task was for
 * @param taskKey id of the task in its diagram
 * @param taskName label of the task
 * @param on day of completion, in the ministry's zone
 */
public record Involvement(
    String person, String role, String taskKey, String taskName, LocalDate on) {}
