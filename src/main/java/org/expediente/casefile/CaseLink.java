package org.expediente.casefile;

import java.time.Instant;

/**
 * Two cases that belong together.
 *
 * @param kind stable English code, e.g. {@code causes}
 * @param reason Spanish sentence
 * @param at when it was linked
 * @param by user id
 */
public record CaseLink(String from, String to, String kind, String reason, Instant at, String by) {}
