package org.expediente.web.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;

/**
 * One act of the case.
 *
 * @param id cursor: pass it as {@code after} to read on
 * @param person user id; null where the caller may not know who
 * @param kind stable English code
 * @param step task definition key, or null
 * @param stepName label of the task, or null
 * @param sentence what happened, Spanish
 * @param data before, after and what else the act was about; null where the caller may not know
 */
record TimelineItem(
    long id,
    Instant at,
    String person,
    String role,
    String channel,
    String kind,
    String step,
    String stepName,
    String sentence,
    JsonNode data) {}
