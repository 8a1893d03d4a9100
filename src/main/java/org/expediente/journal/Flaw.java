package org.expediente.journal;

/**
 * Where a chain breaks.
 *
 * @param chain the chain
 * @param seq place in the chain: the altered or missing entry
 * @param reason Spanish sentence
 */
public record Flaw(String chain, long seq, String reason) {}
