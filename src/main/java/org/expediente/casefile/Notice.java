package org.expediente.casefile;

import java.time.Instant;

/**
 * A notice that the case sent to a group.
 *
 * @param toGroup group id
 * @param textKey key in {@code notices.properties}
 * @param text the Spanish sentence as it was sent
 */
public record Notice(String caseNumber, String toGroup, String textKey, String text, Instant at) {}
