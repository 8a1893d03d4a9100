package org.expediente.procedures.funds.incident;

import java.time.Instant;

/**
 * What somebody did about an incident.
 *
 * @param step definition key of the task
 * @param text plan, answer or reason
 */
record IncidentAct(
    long id,
    long incidentId,
    String step,
    String decision,
    String text,
    String person,
    Instant actedAt) {}
