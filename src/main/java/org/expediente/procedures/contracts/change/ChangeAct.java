package org.expediente.procedures.contracts.change;

import java.time.OffsetDateTime;

/**
 * One thing done with a request.
 *
 * @param step id of the task, or {@code INADMISIBLE}
 * @param decision code of the step
 * @param detail a second answer of the step; empty where there is none
 * @param text Spanish
 * @param person user id
 */
record ChangeAct(
    long id,
    long changeId,
    String step,
    String decision,
    String detail,
    String text,
    String person,
    OffsetDateTime actedAt) {}
