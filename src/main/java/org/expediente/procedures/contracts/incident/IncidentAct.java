package org.expediente.procedures.contracts.incident;

import java.time.Instant;
import java.util.Locale;

/**
 * What somebody did about an incident.
 *
 * @param step id of the element in the diagram
 * @param decision code, e.g. {@code IMPUTABLE}, {@code CORREGIDO}
 * @param text Spanish: reason, answer, request
 * @param person user id
 */
public record IncidentAct(
    long id,
    long incidentId,
    String step,
    String decision,
    String text,
    String person,
    Instant actedAt) {

  /** The decision as a sentence says it: {@code no imputable}. */
  public String told() {
    return decision.replace('_', ' ').toLowerCase(Locale.ROOT);
  }
}
